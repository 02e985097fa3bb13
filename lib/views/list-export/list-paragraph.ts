import type { Statement } from '@/lib/domain/statement/statement';
import { mostFootnotes, statementNote } from '../export/footnotes';
import type { ListNote, ListExport } from './list-export';

const keyOf = (note: ListNote): string => ('statement' in note ? note.statement : note.text);

/** Keys of the statements the list's footnotes name, at most as many as a paragraph bears. */
export function noteKeys({ entries }: Pick<ListExport, 'entries'>): readonly string[] {
  return [
    ...new Set(entries.flatMap(({ notes }) => notes.flatMap((note) => ('statement' in note ? [note.statement] : [])))),
  ].slice(0, mostFootnotes);
}

/**
 * The list in words, each entry with its footnotes; what is over is said. `statements` are those of `noteKeys`, `at` a
 * statement's page at the version. Plain text, closed by the citation.
 */
export function toListParagraph(
  { title, claim, about, entries, citation }: ListExport,
  statements: readonly Statement[],
  at: (key: string) => string,
): string {
  const byKey = new Map(statements.map((statement) => [statement.key, statement]));
  const textOf = (note: ListNote): string | null => {
    if ('text' in note) return note.text;
    const statement = byKey.get(note.statement);
    return statement ? statementNote(statement, at(statement.key)) : null;
  };
  const noted = entries.flatMap(({ notes }) => notes).filter((note) => textOf(note) !== null);
  const shown = [...new Map(noted.map((note) => [keyOf(note), note])).values()].slice(0, mostFootnotes);
  const place = new Map(shown.map((note, index) => [keyOf(note), index + 1]));
  const isShown = (notes: readonly ListNote[]): boolean =>
    notes.length === 0 || notes.some((note) => place.has(keyOf(note)));
  const told = entries.filter(({ notes }) => isShown(notes));
  const marks = (notes: readonly ListNote[]): string =>
    notes
      .flatMap((note) => place.get(keyOf(note)) ?? [])
      .map((number) => `[${number}]`)
      .join('');
  const over = entries.length - told.length;
  return [
    [
      `${title}: ${claim}.`,
      ...told.map(({ sentence, notes }) => `${sentence}${marks(notes)}`),
      ...(over > 0 ? [`(${over} more not given here.)`] : []),
      ...(about.scores > 0 ? [`${about.checked}.`] : []),
    ].join(' '),
    '',
    ...shown.map((note, index) => `[${index + 1}] ${textOf(note) ?? ''}`),
    '',
    citation.plain,
  ].join('\n');
}
