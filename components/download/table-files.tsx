import { Link } from '@/components/ui/link';
import { exportHref, exportTables, type ExportChoice } from '@/lib/views/export/export-query';

const tables: Record<(typeof exportTables)[number], string> = {
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
          {tables[table]}: <Link href={exportHref(`${table}.csv`, choice, version)}>CSV</Link>,{' '}
          <Link href={exportHref(`${table}.csv`, choice, version, true)}>CSV for Excel</Link>,{' '}
          <Link href={exportHref(`${table}.json`, choice, version)}>JSON</Link>
        </li>
      ))}
      <li>
        All of it, with the codebook and the settings:{' '}
        <Link href={exportHref('collection.zip', choice, version)}>zip</Link>
      </li>
    </ul>
  );
}
