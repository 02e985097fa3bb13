import { Link } from '@/components/ui/link';
import { listFileHref, type ListAsked } from '@/lib/views/list-export/list-query';

/** Every file of a list, pinned to the version. */
export function ListFiles({ asked, version }: { readonly asked: ListAsked; readonly version: number }) {
  return (
    <ul className="rows">
      <li>
        The list: <Link href={listFileHref(asked, 'csv', version)}>CSV</Link>,{' '}
        <Link href={listFileHref(asked, 'csv', version, true)}>CSV for Excel</Link>,{' '}
        <Link href={listFileHref(asked, 'json', version)}>JSON</Link>
      </li>
      <li>
        All of it, with the codebook and the settings: <Link href={listFileHref(asked, 'zip', version)}>zip</Link>
      </li>
    </ul>
  );
}
