import type { Statement } from '@/lib/domain/statement/statement';

/** A run of text, marked where it matches what was searched for. */
export interface FoundRun {
  readonly text: string;
  readonly found: boolean;
}

export function wordsOf(query: string): string[] {
  return [...new Set(query.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1))];
}

const escapeForPattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts a text wherever one of the words stands, whatever its case; the runs add up to the text. */
export function markWords(text: string, words: readonly string[]): FoundRun[] {
  if (words.length === 0) return [{ text, found: false }];
  const pattern = new RegExp(`(${words.map(escapeForPattern).join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((run, index) => ({ text: run, found: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

export interface FoundStatement {
  readonly statement: Statement;
  /** The wording that matched, when the summary did not. */
  readonly quote: string | null;
}

/** Statements whose summary, or one of whose quotes, holds every word. */
export function findStatements(statements: readonly Statement[], words: readonly string[]): FoundStatement[] {
  if (words.length === 0) return [];
  const holdsAll = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  return statements.flatMap((statement): FoundStatement[] => {
    if (holdsAll(statement.summary)) return [{ statement, quote: null }];
    const quote = statement.reports.map((report) => report.quote).find(holdsAll);
    return quote === undefined ? [] : [{ statement, quote }];
  });
}
