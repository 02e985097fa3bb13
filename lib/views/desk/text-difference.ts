import { diffWordsWithSpace } from 'diff';

/** A stretch of one text set beside another; `left-out` stands for a long stretch that both have. */
export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed' | 'left-out';
  readonly text: string;
}

/** Texts longer than this, in UTF-16 code units, are not compared while a page waits. */
const longestCompared = 200_000;
const milliseconds = 500;
/** What is shown of a stretch that both have, on each side of a change. */
const shown = 120;

type Pair = { readonly removed: string; readonly added: string; readonly same: string };

/** Changes that only blanks keep apart become one: what went, what came, and what follows unchanged. */
function toPairs(
  changes: readonly { readonly value: string; readonly added: boolean; readonly removed: boolean }[],
): Pair[] {
  const pairs: { removed: string; added: string; same: string }[] = [{ removed: '', added: '', same: '' }];
  for (const { value, added, removed } of changes) {
    const last = pairs.at(-1) ?? { removed: '', added: '', same: '' };
    if (!added && !removed) {
      last.same += value;
      continue;
    }
    const isJoined = last.same.trim() === '' && (last.removed !== '' || last.added !== '');
    if (isJoined) {
      last.removed += last.same;
      last.added += last.same;
      last.same = '';
    }
    const into = last.same === '' ? last : { removed: '', added: '', same: '' };
    if (into !== last) pairs.push(into);
    if (added) into.added += value;
    else into.removed += value;
  }
  return pairs;
}

const firstWords = (text: string): string => text.slice(0, shown).replace(/\S*$/u, '');
const lastWords = (text: string): string => text.slice(-shown).replace(/^\S*/u, '');

/**
 * A stretch that both have: whole when it is short, else its ends; nothing of it before the first change and after the
 * last.
 */
function unchanged(text: string, isFirst: boolean, isLast: boolean): DifferencePart[] {
  if (text.length <= 2 * shown) return [{ kind: 'same', text }];
  return [
    { kind: 'same', text: isFirst ? '' : firstWords(text) },
    { kind: 'left-out', text: ' … ' },
    { kind: 'same', text: isLast ? '' : lastWords(text) },
  ];
}

/**
 * What was added and removed, word by word, from one text to another; long stretches that both have are left out. Null
 * where the texts are too long, or differ too much, to be compared while a page waits; empty where nothing differs.
 */
export function textDifference(before: string, after: string): DifferencePart[] | null {
  if (before.length > longestCompared || after.length > longestCompared) return null;
  if (before === after) return [];
  const changes = diffWordsWithSpace(before, after, { timeout: milliseconds });
  if (!changes) return null;
  const pairs = toPairs(changes);
  const parts = pairs.flatMap(({ removed, added, same }, index): DifferencePart[] => [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
    ...unchanged(same, index === 0 && removed === '' && added === '', index === pairs.length - 1),
  ]);
  return parts.filter(({ text }) => text !== '');
}
