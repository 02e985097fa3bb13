import type { Unit } from '../text/sentences';
import { contentEnd, trimEnd } from './clause-end';
import { cueWords, type CueSense } from './cue-words';
import { skipAdjuncts } from './frames';
import { phraseEnd } from './noun-phrase';
import type { Subject } from './subject';
import { isHidden, posAt, skipTime, wordAt, type Run } from './unit-words';
import type { VerbGroup } from './verb-groups';

/** "said Wang" after a quotation or comma: the phrase behind the cue, where no verb of its own follows. */
export function invertedSubject(
  unit: Unit,
  groups: readonly VerbGroup[],
  group: VerbGroup,
  sense: CueSense,
): Subject | null {
  const before = group.from - 1;
  const from = group.to;
  if (!canInvert(group, sense) || !canEndWords(unit, before) || !canName(unit, from)) return null;
  const to = phraseEnd(unit, from, true);
  if (isBareComma(unit, before) && !(sense.force === 'say' && closesClause(unit, groups, before, to))) return null;
  const next = groups.find((each) => each.from >= to);
  if (to === from || (next?.from === to && next.finite && !isHidden(unit, before))) return null;
  return { from, to, rule: 'inverted' };
}

/** Plain cues of quotations that no hearer follows: "said", "asked"; not "told". */
const canInvert = (group: VerbGroup, { frames, lemma }: CueSense): boolean =>
  frames.includes('q') && (!frames.includes('a') || lemma === 'ask') && group.finite && group.head === group.from;

/** Whether the words said can end at `at`: marks, a comma, "as" or "so", or nothing before the cue. */
const canEndWords = (unit: Unit, at: number): boolean =>
  at < 0 || isHidden(unit, at) || /^[,"”'’?!]+$|^(as|so)$/.test(wordAt(unit, at));

/** Whether a phrase at `from` can be who speaks: no time, and no pronoun of a hearer or thing. */
const canName = (unit: Unit, from: number): boolean =>
  /^(PROPN|NOUN|DET|PRON|ADJ|NUM)$/.test(posAt(unit, from)) &&
  skipTime(unit, from) <= from &&
  !/^(him|her|them|us|me|that|it)$/.test(wordAt(unit, from));

/** A comma with no quotation before it. */
const isBareComma = (unit: Unit, at: number): boolean => wordAt(unit, at) === ',' && !isHidden(unit, at - 1);

/** "The talks resume, said Wang": a clause before the comma, and the sentence ends or rests behind the speaker. */
const closesClause = (unit: Unit, groups: readonly VerbGroup[], comma: number, to: number): boolean =>
  endsWords(unit, to) && hasClause(unit, groups, comma);

/** "the envoy, Jane Roe, said the deal “stands”" goes on behind the cue. */
const endsWords = (unit: Unit, at: number): boolean =>
  !isHidden(unit, at) && !/^(VERB|AUX|PART)$/.test(posAt(unit, at)) && wordAt(unit, at) !== 'to';

/** Whether the words before a comma hold a clause of their own, beside "who met the envoys" and "when asked". */
const hasClause = (unit: Unit, groups: readonly VerbGroup[], comma: number): boolean =>
  groups.some(
    (group) =>
      group.head < comma && group.finite && !/^(who|which|that|when|while|as|if)$/.test(wordAt(unit, group.from - 1)),
  );

/** Where the attribution begins: at its subject or, inverted, at its verb. */
export const attributionStart = (group: VerbGroup, subject: Subject | null): number =>
  subject && subject.from < group.from && subject.rule !== 'shared' && subject.rule !== 'participle'
    ? subject.from
    : group.from;

/** The words before an attribution that it closes, quotation or clause; null where none stand there. */
export function frontedContent(
  unit: Unit,
  groups: readonly VerbGroup[],
  start: number,
  needsQuote: boolean,
): Run | null {
  const stop = beforeConjunction(unit, start);
  const comma = /^[,?!]$/.test(wordAt(unit, stop - 1));
  const end = comma ? stop - 1 : stop;
  if (end <= 0) return null;
  const quoted = isHidden(unit, end - 1);
  if (!quoted && (needsQuote || !comma)) return null;
  const from = frontStart(unit, end, quoted);
  if (quoted && isMereTitle(unit, groups, from, end)) return null;
  return from < end ? { from, to: trimEnd(unit, from, end) } : null;
}

/** "…, and Wang said": back over "and"; an end mark turned the wrong way stands alone before the speaker. */
function beforeConjunction(unit: Unit, start: number): number {
  let end = start;
  while (end > 0 && /^(as|and|but)$/.test(wordAt(unit, end - 1))) end--;
  return /^["“]$/.test(wordAt(unit, end - 1)) && isHidden(unit, end - 2) ? end - 1 : end;
}

/** `On "Fox News Sunday," Pence said`: a quotation inside a phrase without a verb is a name. */
function isMereTitle(unit: Unit, groups: readonly VerbGroup[], from: number, end: number): boolean {
  if (isHidden(unit, from) || /^["“'‘]$/.test(wordAt(unit, from))) return false;
  return !groups.some((group) => group.head >= from && group.to <= end);
}

/**
 * Back to the quotation where a comma or colon sets it off, else to the sentence's beginning; leading conjunctions are
 * left out.
 */
function frontStart(unit: Unit, end: number, quoted: boolean): number {
  let from = end;
  if (quoted) {
    while (from > 0 && isHidden(unit, from - 1)) from--;
    if (from === 0 || /^[,:;]$|^(--|—|–|―)$/.test(wordAt(unit, from - 1))) return from;
  }
  while (from > 0 && !/^(;|—|--|―)$/.test(wordAt(unit, from - 1))) from--;
  while (from < end && ((from > 0 && posAt(unit, from) === 'CCONJ') || /^[,.:)\]-]$/.test(wordAt(unit, from)))) from++;
  return from;
}

/** Words after an attribution in the middle: `, he said, "and we go."` */
export function resumedContent(unit: Unit, after: number): number {
  let at = after;
  for (let step = 0; step < 25 && at < unit.tokens.length && !isHidden(unit, at); step++) {
    if (/^(VERB|AUX)$/.test(posAt(unit, at)) && (!/(ing|ed)$/.test(wordAt(unit, at)) || cueWords.has(wordAt(unit, at))))
      return -1;
    at++;
  }
  if (at >= unit.tokens.length || !isHidden(unit, at)) return -1;
  return trimEnd(unit, after, unit.tokens.length);
}

/** The words on both sides of an attribution, or those behind the gap that it leaves in a relative clause. */
export const aroundContent = (unit: Unit, groups: readonly VerbGroup[], group: VerbGroup, start: number): Run | null =>
  gapContent(unit, groups, group, start) ?? parentheticalContent(unit, groups, group, start);

/** "a plan that she said would fail": the words after the gap. */
function gapContent(unit: Unit, groups: readonly VerbGroup[], group: VerbGroup, start: number): Run | null {
  const gap = groups.some(
    (each) => each.from === group.to && ((each.finite && each.form !== 'past') || isAuxiliary(unit, each)),
  );
  if (!gap || !/^(that|which|who|what|,)$/.test(wordAt(unit, start - 1))) return null;
  const opener = /^(which|who)$/.test(wordAt(unit, start)) ? start : start - 1;
  return {
    from: group.to,
    to: insertionEnd(unit, groups, opener, group.to) ?? contentEnd(unit, groups, group.to, group, 'clause'),
  };
}

/** "The plan, she said, would fail": the words on both sides. */
function parentheticalContent(unit: Unit, groups: readonly VerbGroup[], group: VerbGroup, start: number): Run | null {
  const heard =
    group.senses.some((sense) => sense.frames.includes('a')) && wordAt(unit, group.to) !== ','
      ? phraseEnd(unit, group.to, false)
      : group.to;
  const after = skipAdjuncts(unit, heard);
  if (wordAt(unit, start - 1) !== ',' || wordAt(unit, after) !== ',' || isHidden(unit, after + 1)) return null;
  if (
    /^(as|when|while|after|before)$/.test(wordAt(unit, after + 1)) ||
    (posAt(unit, after + 1) === 'VERB' && wordAt(unit, after + 1).endsWith('ing'))
  )
    return null;
  const from = frontStart(unit, start - 1, false);
  const to = contentEnd(unit, groups, after + 1, group, 'clause');
  const verbless = !groups.some((each) => each.head > after && each.to <= to && each.finite);
  return verbless || from >= start - 1 ? null : { from, to };
}

/**
 * "the visit, which she said was planned, drew crowds": a clause between commas ends at the second, where the
 * sentence's own verb follows.
 */
function insertionEnd(unit: Unit, groups: readonly VerbGroup[], opener: number, from: number): number | null {
  if (!/^(which|who)$/.test(wordAt(unit, opener)) || wordAt(unit, opener - 1) !== ',') return null;
  for (let at = from + 1; at < unit.tokens.length; at++)
    if (wordAt(unit, at) === ',' && groups.some((group) => group.from === at + 1 && group.finite)) return at;
  return null;
}

const isAuxiliary = (unit: Unit, group: VerbGroup): boolean => posAt(unit, group.from) === 'AUX';
