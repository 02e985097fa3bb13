import type { Unit } from '../text/sentences';
import type { Attribution } from './attribution';
import { contentEnd, trimEnd } from './clause-end';
import { phraseEnd } from './noun-phrase';
import { spanOf, wordAt, type Run } from './unit-words';
import type { VerbGroup } from './verb-groups';

/** "According to X, content", "content, according to X". */
export function accordingTo(unit: Unit, groups: readonly VerbGroup[]): Attribution[] {
  return unit.tokens.flatMap((token, at) => {
    if (wordAt(unit, at) !== 'according' || wordAt(unit, at + 1) !== 'to') return [];
    const source = { from: at + 2, to: phraseEnd(unit, at + 2, true) };
    if (source.to === source.from) return [];
    const content = contentOf(unit, groups, at, source.to);
    if (!content) return [];
    return [
      {
        kind: 'speech' as const,
        content: spanOf(unit, content),
        cue: { start: token.start, end: unit.tokens[at + 1]!.end },
        source: spanOf(unit, source),
        relay: null,
    tense: 'none' as const,
    lemma: 'according',
        force: 'say',
        negated: false,
        nested: false,
        addressee: null,
        confidence: 0.85,
        rules: ['according-to'],
      },
    ];
  });
}

function contentOf(unit: Unit, groups: readonly VerbGroup[], at: number, after: number): Run | null {
  if (at > 3) {
    const end = trimEnd(unit, 0, at);
    let from = end;
    while (from > 0 && !/^(;|—|--|―)$/.test(wordAt(unit, from - 1))) from--;
    while (from < end && /^(and|but|or|,)$/.test(wordAt(unit, from))) from++;
    return end > from ? { from, to: end } : null;
  }
  let start = after;
  while (start < unit.tokens.length && start < after + 25 && wordAt(unit, start) !== ',') start++;
  if (wordAt(unit, start) !== ',') return null;
  const to = start + 1 < unit.tokens.length ? contentEnd(unit, groups, start + 1, null, 'clause') : start;
  return to > start + 1 ? { from: start + 1, to } : null;
}
