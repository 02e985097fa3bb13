import { QuietMenu } from '@/components/ui/quiet-menu';
import { exportHref, takeHref, withVersion, type ExportChoice } from '@/lib/views/export/export-query';

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
export function TableMenu({ choice, address, version, name = 'Take it with you' }: TableMenuProps) {
  const links = [
    ['As a footnoted paragraph', `${takeHref(choice)}#paragraph`],
    ['Citation', `${takeHref(choice)}#cite`],
    ['Statements, CSV', exportHref('statements.csv', choice, version)],
    ['Statements, JSON', exportHref('statements.json', choice, version)],
    ['Stances, CSV', exportHref('observations.csv', choice, version)],
    ['Stances, JSON', exportHref('observations.json', choice, version)],
    ['Everything, zip', exportHref('collection.zip', choice, version)],
    ['Link to just this, as it is now', withVersion(address, version)],
  ] as const;
  return <QuietMenu name={name} links={links} />;
}
