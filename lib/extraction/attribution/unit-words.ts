import type { Unit } from '../text/sentences';
import type { Token } from '../text/token';
import { cueWords } from './cue-words';

/** A run of a unit's tokens: indexes, start inclusive, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export const isHidden = (unit: Unit, at: number): boolean => unit.hides && (unit.hidden[at] ?? -1) >= 0;

/** The word at a place in lower case; empty outside the unit and inside a hidden quotation. */
export const wordAt = (unit: Unit, at: number): string => (isHidden(unit, at) ? '' : (unit.tokens[at]?.lower ?? ''));

/** Words the tagger takes for verbs or adjectives. */
const adverbs = new Set(['further', 'also', 'later', 'earlier', 'again', 'repeatedly']);

const isPlainSaying = (token: Token | undefined): boolean => /^(said|says|told|added|wrote)$/.test(token?.lower ?? '');
const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN';

/**
 * "said Don Fowler", "Lynch said": a capital beside a name or a plain cue is a name, whatever the tagger makes of it;
 * cues in titles stay verbs.
 */
function isNamePart(unit: Unit, at: number, token: Token): boolean {
  if (token.text === token.lower || cueWords.has(token.lower)) return false;
  const [before, after] = [unit.tokens[at - 1], unit.tokens[at + 1]];
  // "Downing Street said".
  if (at === 0) return isName(after) && isPlainSaying(unit.tokens[2]);
  return isName(after) || isName(before) || isPlainSaying(after) || isPlainSaying(before);
}

/** The part of speech at a place; `QUOTE` inside a hidden quotation, empty outside the unit. */
export function posAt(unit: Unit, at: number): string {
  const token = unit.tokens[at];
  if (!token) return '';
  if (isHidden(unit, at)) return 'QUOTE';
  if (token.pos === 'VERB') return isNamePart(unit, at, token) ? 'PROPN' : adverbs.has(token.lower) ? 'ADV' : 'VERB';
  return adverbs.has(token.lower) ? 'ADV' : token.pos;
}

export const isNominal = (pos: string): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM';

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun.';
const months =
  'january february march april may june july august september october november december ' +
  'jan. feb. mar. apr. aug. sept. oct. nov. dec.';
export const dayWords: ReadonlySet<string> = new Set(
  `${weekdays} ${months} yesterday today tonight tomorrow`.split(' '),
);
const seasons = 'summer spring fall autumn winter';
const timeNouns = new Set(
  `morning afternoon evening night week month year weekend day days hours hour minutes time ${seasons}`.split(' '),
);

/**
 * The end of a time phrase that begins at `at` ("on Tuesday morning", "last week", "this year"), or `at` where none
 * does.
 */
export function skipTime(unit: Unit, at: number): number {
  let index = skipTimeOpeners(unit, at);
  const word = wordAt(unit, index);
  // "Theresa May said" names no month.
  if (word === 'may' && index === at && posAt(unit, at + 1) !== 'NUM') return at;
  if (!dayWords.has(word) && !(index > at && (timeNouns.has(word) || /^(19|20)\d\d$/.test(word)))) return at;
  index++;
  while (timeNouns.has(wordAt(unit, index)) || posAt(unit, index) === 'NUM' || dayWords.has(wordAt(unit, index)))
    index++;
  return index;
}

/** Past what can stand before a time's own words: "on", "late last", "on the same". */
function skipTimeOpeners(unit: Unit, at: number): number {
  let index = at;
  if (/^(on|in|by|since|late|early|earlier|later|at|during|until|of)$/.test(wordAt(unit, index))) index++;
  if (/^(late|early|last|this|that|next|the|same|earlier|later|past)$/.test(wordAt(unit, index))) index++;
  if (/^(next|same|following|previous)$/.test(wordAt(unit, index)) && wordAt(unit, index - 1) === 'the') index++;
  return index;
}

/** The span of a run in the whole text. */
export function spanOf(unit: Unit, run: Run): { start: number; end: number } {
  const first = unit.tokens[run.from] as Token;
  const last = unit.tokens[run.to - 1] as Token;
  return { start: first.start, end: last.end };
}
