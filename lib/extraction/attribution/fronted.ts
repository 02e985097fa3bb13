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
  if (
    !sense.frames.includes('q') ||
    (sense.frames.includes('a') && sense.lemma !== 'ask') ||
    !group.finite ||
    group.head !== group.from
  )
    return null;
  const before = group.from - 1;
  if (
    before >= 0 &&
    !isHidden(unit, before) &&
    !/^[,"”'’?!]+$/.test(wordAt(unit, before)) &&
    !/^(as|so)$/.test(wordAt(unit, before))
  )
    return null;
  const from = group.to;
  if (
    !/^(PROPN|NOUN|DET|PRON|ADJ|NUM)$/.test(posAt(unit, from)) ||
    skipTime(unit, from) > from ||
    /^(him|her|them|us|me|that|it)$/.test(wordAt(unit, from))
  )
    return null;
  const to = phraseEnd(unit, from, true);
  if (
    wordAt(unit, before) === ',' &&
    !isHidden(unit, before - 1) &&
    !(sense.force === 'say' && endsWords(unit, to) && hasClause(unit, groups, before))
  )
    return null;
  const next = groups.find((each) => each.from >= to);
  if (to === from || (next?.from === to && next.finite && !isHidden(unit, before))) return null;
  return { from, to, rule: 'inverted' };
}

/**
 * "…, said Wang": without marks, the sentence ends or rests behind the speaker; "the envoy, Jane Roe, said the deal
 * “stands”" goes on.
 */
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
  let end = start;
  while (end > 0 && /^(as|and|but)$/.test(wordAt(unit, end - 1))) end--;
  // An end mark turned the wrong way stands alone before the speaker.
  if (/^["“]$/.test(wordAt(unit, end - 1)) && isHidden(unit, end - 2)) end--;
  const comma = wordAt(unit, end - 1) === ',' || /^[?!]$/.test(wordAt(unit, end - 1));
  if (comma) end--;
  if (end <= 0) return null;
  const quoted = isHidden(unit, end - 1);
  if (!quoted && (needsQuote || !comma)) return null;
  const from = frontStart(unit, end, quoted);
  if (quoted && isMereTitle(unit, groups, from, end)) return null;
  return from < end ? { from, to: trimEnd(unit, from, end) } : null;
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

/**
 * "The plan, she said, would fail": the words on both sides. "a plan that she said would fail": the words after the
 * gap.
 */
export function aroundContent(unit: Unit, groups: readonly VerbGroup[], group: VerbGroup, start: number): Run | null {
  const heard =
    group.senses.some((sense) => sense.frames.includes('a')) && wordAt(unit, group.to) !== ','
      ? phraseEnd(unit, group.to, false)
      : group.to;
  const after = skipAdjuncts(unit, heard);
  const gap = groups.find(
    (each) =>
      (each.from === group.to && each.finite && each.form !== 'past') ||
      (each.from === group.to && isAuxiliary(unit, each)),
  );
  if (gap && /^(that|which|who|what|,)$/.test(wordAt(unit, start - 1)))
    return {
      from: group.to,
      to:
        insertionEnd(unit, groups, /^(which|who)$/.test(wordAt(unit, start)) ? start : start - 1, group.to) ??
        contentEnd(unit, groups, group.to, group, 'clause'),
    };
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
