import type { Unit } from '../text/sentences';
import { trimEnd } from './clause-end';
import type { CueSense } from './cue-words';
import { phraseEnd } from './noun-phrase';
import type { Subject } from './subject';
import { isHidden, posAt, wordAt, type Run } from './unit-words';
import type { VerbGroup } from './verb-groups';

/** "said Wang" after a quotation or comma: the phrase behind the cue, where no verb of its own follows. */
export function invertedSubject(unit: Unit, groups: readonly VerbGroup[], group: VerbGroup, sense: CueSense): Subject | null {
  if (!sense.frames.includes('q') || !group.finite || group.head !== group.from) return null;
  const before = group.from - 1;
  if (before >= 0 && !isHidden(unit, before) && !/^[,"”'’?!]+$/.test(wordAt(unit, before)) && !/^(as|so)$/.test(wordAt(unit, before))) return null;
  const from = group.to;
  if (!/^(PROPN|NOUN|DET|PRON|ADJ)$/.test(posAt(unit, from)) || /^(him|her|them|us|me|that|it)$/.test(wordAt(unit, from))) return null;
  const to = phraseEnd(unit, from, true);
  const next = groups.find((each) => each.from >= to);
  if (to === from || (next?.from === to && next.finite && !isHidden(unit, before))) return null;
  return { from, to, rule: 'inverted' };
}

/** Where the attribution begins: at its subject or, inverted, at its verb. */
export const attributionStart = (group: VerbGroup, subject: Subject | null): number =>
  subject && subject.from < group.from && subject.rule !== 'shared' && subject.rule !== 'participle' ? subject.from : group.from;

/** The words before an attribution that it closes, quotation or clause; null where none stand there. */
export function frontedContent(unit: Unit, start: number, needsQuote: boolean): Run | null {
  let end = start;
  while (end > 0 && /^(as|and|but)$/.test(wordAt(unit, end - 1))) end--;
  const comma = wordAt(unit, end - 1) === ',' || /^[?!]$/.test(wordAt(unit, end - 1));
  if (comma) end--;
  if (end <= 0) return null;
  const quoted = isHidden(unit, end - 1);
  if (!quoted && (needsQuote || !comma)) return null;
  const from = frontStart(unit, end, quoted);
  return from < end ? { from, to: trimEnd(unit, from, end) } : null;
}

/** Back to the sentence's beginning or the last mark that divides it; leading conjunctions are left out. */
function frontStart(unit: Unit, end: number, quoted: boolean): number {
  let from = end;
  while (from > 0 && !/^(;|—|--|―)$/.test(wordAt(unit, from - 1))) from--;
  while (from < end && (posAt(unit, from) === 'CCONJ' || /^[,.:)\]-]$/.test(wordAt(unit, from)))) from++;
  if (quoted && isHidden(unit, from)) return from;
  return from;
}

/** Words after an attribution in the middle: `, he said, "and we go."` */
export function resumedContent(unit: Unit, after: number): number {
  let at = after;
  for (let step = 0; step < 25 && at < unit.tokens.length && !isHidden(unit, at); step++) {
    if (/^(VERB|AUX)$/.test(posAt(unit, at)) && !/(ing|ed)$/.test(wordAt(unit, at))) return -1;
    at++;
  }
  if (at >= unit.tokens.length || !isHidden(unit, at)) return -1;
  return trimEnd(unit, after, unit.tokens.length);
}
