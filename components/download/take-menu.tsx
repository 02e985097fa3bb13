import { QuietMenu } from '@/components/ui/quiet-menu';
import { exportHref, takeHref, withVersion, type Taken } from '@/lib/views/export/export-query';

interface TakeMenuProps {
  readonly taken: Taken;
  /** The page's own address with its filter, without a version. */
  readonly address: string;
  /** The data version the page shows: what is taken is of the same. */
  readonly version: number;
  /** What the menu is called where it takes less than all. */
  readonly name?: string;
}

/** Everything a reader can take from a list or a statement, behind one word. */
export function TakeMenu({ taken, address, version, name = 'Download, cite' }: TakeMenuProps) {
  const links = [
    ['As a footnoted paragraph', `${takeHref(taken)}#paragraph`],
    ['Citation', `${takeHref(taken)}#cite`],
    ['Statements, CSV', exportHref('statements.csv', taken, version)],
    ['Statements, JSON', exportHref('statements.json', taken, version)],
    ['Stances, CSV', exportHref('observations.csv', taken, version)],
    ['Stances, JSON', exportHref('observations.json', taken, version)],
    ['Everything, zip', exportHref('collection.zip', taken, version)],
    ['Link to just this, as it is now', withVersion(address, version)],
  ] as const;
  return <QuietMenu name={name} links={links} />;
}
