import type { Unit } from '../text/sentences';
import { phraseEnd } from './noun-phrase';
import { posAt, wordAt } from './unit-words';

const placeNouns = new Set(
  `
  statement interview speech email e-mail tweet letter post briefing conference rally appearance message report memo
  call debate town hall event article news phone telephone television radio press readout communique communiqué remarks
  comments testimony session hearing broadcast podcast video posting
  `
    .trim()
    .split(/\s+/),
);

/** "in a statement", "at a rally in Ohio", "during Monday's debate". */
export function skipOccasion(unit: Unit, at: number): number {
  if (!/^(in|at|during|on|through|via|to|from|by|over)$/.test(wordAt(unit, at))) return at;
  for (let index = at + 1; index < at + 9; index++) {
    const word = wordAt(unit, index);
    if (placeNouns.has(word) && !placeNouns.has(wordAt(unit, index + 1))) return tailOfOccasion(unit, index + 1);
    if (!/^(DET|ADJ|NOUN|PROPN|NUM|PART|ADV|PRON)$/.test(posAt(unit, index)) && word !== '-') return at;
  }
  return at;
}

function tailOfOccasion(unit: Unit, at: number): number {
  if (!/^(in|with|to|on|at|from|after|of|by|for)$/.test(wordAt(unit, at))) return at;
  const end = phraseEnd(unit, at + 1, false);
  return end > at + 1 ? end : at;
}
