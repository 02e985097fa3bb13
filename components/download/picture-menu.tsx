import { Link } from '@/components/ui/link';
import { QuietMenu } from '@/components/ui/quiet-menu';
import { pictureFileHref, picturePageHref, takePictureHref } from '@/lib/views/picture/picture-links';
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
  const links = [
    ['Picture, SVG', pictureFileHref(asked, 'svg', version)],
    ['Picture, PNG', pictureFileHref(asked, 'png', version)],
    ['Picture in words, with footnotes', `${take}#paragraph`],
    ['Cite the picture', `${take}#cite`],
    ['Cite a position at a date', `${take}#position`],
    ['Its table, CSV', pictureFileHref(asked, 'csv', version)],
    ['Its table, JSON', pictureFileHref(asked, 'json', version)],
    ['All of it, zip', pictureFileHref(asked, 'zip', version)],
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
    ['The table, CSV', pictureFileHref(asked, 'csv', version)],
    ['The table, JSON', pictureFileHref(asked, 'json', version)],
  ] as const;
  return <QuietMenu name="Take the positions with you" links={links} />;
}

/** The same for one of many pictures: one small link to the page on which it is taken. */
export function TakePictureLink({ asked, name }: { readonly asked: PictureAsked; readonly name: string }) {
  return (
    <Link className="take-link" href={takePictureHref(asked)} rel="nofollow">
      Take<span className="unseen">: {name}</span>
    </Link>
  );
}
