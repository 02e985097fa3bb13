import { Link } from '@/components/ui/link';
import { QuietMenu } from '@/components/ui/quiet-menu';
import { formatEntries } from '@/lib/views/export/export-formats';
import {
  pictureFileHref,
  picturePageHref,
  takePictureHref,
  type PictureFormat,
} from '@/lib/views/picture/picture-links';
import type { PictureFilter } from '@/lib/views/address/picture-filter';
import type { PictureAsked } from '@/lib/views/picture/picture-query';

interface PictureMenuProps {
  readonly asked: PictureAsked;
  /** The data version the page shows: what is taken is of the same. */
  readonly version: number;
}

/** Everything a reader can take from a picture, behind one word. */
export function PictureMenu({ asked, version }: PictureMenuProps) {
  const take = takePictureHref(asked);
  const file = (format: PictureFormat): string => pictureFileHref(asked, format, version);
  const links = [
    ...formatEntries('picture', 'drawing', 'Picture', file),
    ['Picture in words, with footnotes', `${take}#paragraph`],
    ['Cite the picture', `${take}#cite`],
    ['Cite a position at a date', `${take}#position`],
    ...formatEntries('picture', 'rows', 'Its table', file),
    ...formatEntries('picture', 'everything', 'All of it', file),
    ['Embed it', `${take}#embed`],
    ['Link to this picture, as it is now', picturePageHref(asked, version)],
  ] as const;
  return <QuietMenu name="Download, cite, embed" links={links} />;
}

/** What a reader can take of where one actor stands: a table, and what the actor’s pictures say in words. */
export function PositionsMenu({
  holder,
  filter,
  version,
}: {
  readonly holder: string;
  readonly filter: PictureFilter;
  readonly version: number;
}) {
  const asked = { kind: 'positions', holders: [holder], targets: [], filter } as const;
  const take = takePictureHref({ ...asked, kind: 'picture' });
  const links = [
    ['In words, with footnotes', `${take}#paragraph`],
    ['Cite a position at a date', `${take}#position`],
    ...formatEntries('positions', 'rows', 'The table', (format) => pictureFileHref(asked, format, version)),
  ] as const;
  return <QuietMenu name="Download, cite the positions" links={links} />;
}

/** The same for one of many pictures: one small link to the page on which it is taken. */
export function TakePictureLink({ asked, name }: { readonly asked: PictureAsked; readonly name: string }) {
  return (
    <Link className="take-link" href={takePictureHref(asked)} rel="nofollow">
      Take<span className="unseen">: {name}</span>
    </Link>
  );
}
