import { exportHref, exportTables, type ExportChoice, type TableName } from '@/lib/views/export/export-query';
import { FormatLinks } from './format-links';

const tables: Record<TableName, string> = {
  statements: 'Statements: one row an utterance',
  reports: 'Reports: one row an article’s rendering, with its quote',
  scores: 'Scores: one row a statement and target',
  observations: 'Stances held: one row a statement, target and holder, as pictures count them',
};

/** Every file of what was asked for, pinned to the version. */
export function TableFiles({ choice, version }: { readonly choice: ExportChoice; readonly version: number }) {
  return (
    <ul className="rows">
      {exportTables.map((table) => (
        <li key={table}>
          {tables[table]}:{' '}
          <FormatLinks
            kind="table"
            holds="rows"
            href={(format, bom) => exportHref(`${table}.${format}`, choice, version, bom)}
          />
        </li>
      ))}
      <li>
        All of it, with the codebook and the settings:{' '}
        <FormatLinks
          kind="collection"
          holds="everything"
          href={(format) => exportHref(`collection.${format}`, choice, version)}
        />
      </li>
    </ul>
  );
}
