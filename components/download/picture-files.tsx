import { Link } from '@/components/ui/link';
import { pictureFileHref, showsPositions } from '@/lib/views/picture/picture-links';
import type { PictureAsked } from '@/lib/views/picture/picture-query';

/** Every file of a picture, pinned to the version. */
export function PictureFiles({ asked, version }: { readonly asked: PictureAsked; readonly version: number }) {
  const what = showsPositions(asked.kind) ? 'Its positions' : 'Its statements';
  return (
    <ul className="rows">
      <li>
        The picture: <Link href={pictureFileHref(asked, 'svg', version)}>SVG</Link>,{' '}
        <Link href={pictureFileHref(asked, 'png', version)}>PNG</Link>
      </li>
      <li>
        {what}: <Link href={pictureFileHref(asked, 'csv', version)}>CSV</Link>,{' '}
        <Link href={pictureFileHref(asked, 'csv', version, true)}>CSV for Excel</Link>,{' '}
        <Link href={pictureFileHref(asked, 'json', version)}>JSON</Link>
      </li>
      <li>
        All of it, with the codebook and the settings of the arithmetic:{' '}
        <Link href={pictureFileHref(asked, 'zip', version)}>zip</Link>
      </li>
    </ul>
  );
}
