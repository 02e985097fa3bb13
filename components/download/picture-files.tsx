import { pictureFileHref, showsPositions, type PictureFormat } from '@/lib/views/picture/picture-links';
import type { PictureAsked } from '@/lib/views/picture/picture-query';
import { FormatLinks } from './format-links';

/** Every file of a picture, pinned to the version. */
export function PictureFiles({ asked, version }: { readonly asked: PictureAsked; readonly version: number }) {
  const href = (format: PictureFormat, bom: boolean): string =>
    pictureFileHref(asked, format, version, bom);
  return (
    <ul className="rows">
      <li>
        The picture: <FormatLinks kind="picture" holds="drawing" href={href} />
      </li>
      <li>
        {showsPositions(asked.kind) ? 'Its positions' : 'Its statements'}:{' '}
        <FormatLinks kind="picture" holds="rows" href={href} />
      </li>
      <li>
        All of it, with the codebook and the settings of the arithmetic:{' '}
        <FormatLinks kind="picture" holds="everything" href={href} />
      </li>
    </ul>
  );
}
