import { listFileHref, type ListAsked } from '@/lib/views/list-export/list-query';
import { FormatLinks } from './format-links';

/** Every file of a list, pinned to the version. */
export function ListFiles({ asked, version }: { readonly asked: ListAsked; readonly version: number }) {
  return (
    <ul className="rows">
      <li>
        The list:{' '}
        <FormatLinks kind="list" holds="rows" href={(format, bom) => listFileHref(asked, format, version, bom)} />
      </li>
      <li>
        All of it, with the codebook and the settings:{' '}
        <FormatLinks kind="list" holds="everything" href={(format) => listFileHref(asked, format, version)} />
      </li>
    </ul>
  );
}
