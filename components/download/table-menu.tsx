import { QuietMenu } from '@/components/ui/quiet-menu';
import { formatEntries, type ExportFormat } from '@/lib/views/export/export-formats';
import { exportHref, takeHref, withVersion, type ExportChoice, type ExportName } from '@/lib/views/export/export-query';

interface TableMenuProps {
  readonly choice: ExportChoice;
  /** The page's own address with its filter, without a version. */
  readonly address: string;
  /** The data version the page shows: what is taken is of the same. */
  readonly version: number;
  /** What the menu is called where it takes less than all. */
  readonly name?: string;
}

/** Everything a reader can take from a list or a statement, behind one word. */
export function TableMenu({ choice, address, version, name = 'Download, cite' }: TableMenuProps) {
  const file = (table: ExportName, format: ExportFormat): string => exportHref(`${table}.${format}`, choice, version);
  const links = [
    ['As a footnoted paragraph', `${takeHref(choice)}#paragraph`],
    ['Citation', `${takeHref(choice)}#cite`],
    ...formatEntries('table', 'rows', 'Statements', (format) => file('statements', format)),
    ...formatEntries('table', 'rows', 'Stances', (format) => file('observations', format)),
    ...formatEntries('collection', 'everything', 'Everything', (format) => file('collection', format)),
    ['Link to just this, as it is now', withVersion(address, version)],
  ] as const;
  return <QuietMenu name={name} links={links} />;
}
