import { QuietMenu } from '@/components/ui/quiet-menu';
import { listFileHref, listPageHref, takeListHref, type ListAsked } from '@/lib/views/list-export/list-query';

interface ListMenuProps {
  readonly asked: ListAsked;
  /** The data version the page shows: what is taken is of the same. */
  readonly version: number;
}

/** Everything a reader can take from a directory, a group's answers or the movements, behind one word. */
export function ListMenu({ asked, version }: ListMenuProps) {
  const take = takeListHref(asked);
  return (
    <QuietMenu
      name="Take it with you"
      links={[
        ['As a footnoted paragraph', `${take}#paragraph`],
        ['Citation', `${take}#cite`],
        ['The list, CSV', listFileHref(asked, 'csv', version)],
        ['The list, JSON', listFileHref(asked, 'json', version)],
        ['Everything, zip', listFileHref(asked, 'zip', version)],
        ['Link to just this, as it is now', listPageHref(asked, version)],
      ]}
    />
  );
}
