import { QuietMenu } from '@/components/ui/quiet-menu';
import { formatEntries, type FormatOf } from '@/lib/views/export/export-formats';
import { listFileHref, listPageHref, takeListHref, type ListAsked } from '@/lib/views/list-export/list-query';

interface ListMenuProps {
  readonly asked: ListAsked;
  /** The data version the page shows: what is taken is of the same. */
  readonly version: number;
}

/** Everything a reader can take from a directory, a group's answers or the movements, behind one word. */
export function ListMenu({ asked, version }: ListMenuProps) {
  const take = takeListHref(asked);
  const file = (format: FormatOf<'list'>): string => listFileHref(asked, format, version);
  return (
    <QuietMenu
      name="Download, cite"
      links={[
        ['As a footnoted paragraph', `${take}#paragraph`],
        ['Citation', `${take}#cite`],
        ...formatEntries('list', 'rows', 'The list', file),
        ...formatEntries('list', 'everything', 'Everything', file),
        ['Link to just this, as it is now', listPageHref(asked, version)],
      ]}
    />
  );
}
