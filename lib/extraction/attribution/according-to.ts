import type { Unit } from '../text/sentences';
import type { Attribution } from './attribution';
import { contentEnd, trimEnd } from './clause-end';
import { phraseBefore, phraseEnd } from './noun-phrase';
import { spanOf, wordAt, type Run } from './unit-words';
import type { VerbGroup } from './verb-groups';
import { itemAt } from '../text/item-at';

/** "According to X, content", "content, according to X". */
export function accordingTo(unit: Unit, groups: readonly VerbGroup[]): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < unit.tokens.length; at++) {
    if (itemAt(unit.tokens, at).lower !== 'according' || wordAt(unit, at) === '' || wordAt(unit, at + 1) !== 'to')
      continue;
    const source = { from: at + 2, to: phraseEnd(unit, at + 2, true) };
    const content = source.to > source.from ? contentOf(unit, groups, at, source.to) : null;
    if (content) found.push(toAttribution(unit, at, source, content));
  }
  return found;
}

const toAttribution = (unit: Unit, at: number, source: Run, content: Run): Attribution => ({
  kind: 'speech',
  content: spanOf(unit, content),
  cue: { start: itemAt(unit.tokens, at).start, end: itemAt(unit.tokens, at + 1).end },
  source: spanOf(unit, source),
  relay: null,
  tense: 'none',
  lemma: 'according',
  force: 'say',
  negated: false,
  nested: false,
  addressee: null,
  confidence: 0.85,
  rules: content.from < at && content.to > at ? ['according-to', 'insertion'] : ['according-to'],
});

/**
 * "Wang, according to the ministry, asked India to wait": the words on both sides, where the subject's verb follows the
 * second comma.
 */
function insertion(unit: Unit, groups: readonly VerbGroup[], at: number, after: number): Run | null {
  if (
    wordAt(unit, at - 1) !== ',' ||
    wordAt(unit, after) !== ',' ||
    !groups.some((group) => group.from === after + 1 && group.finite)
  )
    return null;
  const subject = phraseBefore(unit, at - 1);
  return subject ? { from: subject.from, to: contentEnd(unit, groups, after + 1, null, 'clause') } : null;
}

const contentOf = (unit: Unit, groups: readonly VerbGroup[], at: number, after: number): Run | null =>
  insertion(unit, groups, at, after) ?? (at > 3 ? wordsBefore(unit, at) : wordsBehind(unit, groups, after));

/** "Talks would resume, according to the ministry": back to the sentence's beginning or a dash. */
function wordsBefore(unit: Unit, at: number): Run | null {
  const end = trimEnd(unit, 0, at);
  let from = end;
  while (from > 0 && !/^(;|—|--|―)$/.test(wordAt(unit, from - 1))) from--;
  while (from < end && /^(and|but|or|,)$/.test(wordAt(unit, from))) from++;
  return end > from ? { from, to: end } : null;
}

/** "According to the ministry, talks would resume": the words behind the comma. */
function wordsBehind(unit: Unit, groups: readonly VerbGroup[], after: number): Run | null {
  let start = after;
  while (start < unit.tokens.length && start < after + 25 && wordAt(unit, start) !== ',') start++;
  if (wordAt(unit, start) !== ',') return null;
  const to = start + 1 < unit.tokens.length ? contentEnd(unit, groups, start + 1, null, 'clause') : start;
  return to > start + 1 ? { from: start + 1, to } : null;
}
