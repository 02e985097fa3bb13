import type { SheetPreview } from './sheet-preview';

const quoted = (text: string | null): string => (text === null || text === '' ? '(empty)' : `“${text}”`);

/** A preview in lines, for a terminal. */
export function previewText({ summary, details, statements, faults, more }: SheetPreview): string {
  return [
    summary,
    ...details,
    ...statements.flatMap(({ id, href, title, rows, changes }) => [
      `${rows}: ${href === null ? `new: ${title}` : id}`,
      ...changes.map(
        ({ line, column, before, after }) =>
          `  row ${line}, ${column}: ${href === null ? '' : `${quoted(before)} → `}${quoted(after)}`,
      ),
    ]),
    ...faults.map(({ row, column, words }) => `Row ${row}, ${column}: ${words}`),
    ...(more === null ? [] : [more]),
  ].join('\n');
}
