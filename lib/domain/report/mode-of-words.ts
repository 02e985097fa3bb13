import type { ReportMode } from './report';

const quoted = /["“„«][^"“”„«»]*(?:["”“»]|$)/gu;

/**
 * How an article brings words, by their quotation marks: `direct` where at least half of the characters stand within
 * them, `mixed` where fewer do, else `indirect`.
 */
export function modeOfWords(words: string): ReportMode {
  const within = [...words.matchAll(quoted)].reduce((sum, [part]) => sum + part.length, 0);
  if (within === 0) return 'indirect';
  return within * 2 >= words.length ? 'direct' : 'mixed';
}
