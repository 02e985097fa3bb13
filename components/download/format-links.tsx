import { Fragment } from 'react';
import { Link } from '@/components/ui/link';
import { formatLinks, type ExportKind, type FormatHolds, type FormatOf } from '@/lib/views/export/export-formats';

interface FormatLinksProps<Kind extends ExportKind> {
  readonly kind: Kind;
  readonly holds: FormatHolds;
  readonly href: (format: FormatOf<Kind>, bom: boolean) => string;
}

/** The formats in which something can be had, each a link: "CSV, CSV for Excel, JSON". */
export function FormatLinks<Kind extends ExportKind>({ kind, holds, href }: FormatLinksProps<Kind>) {
  return formatLinks(kind, holds, href).map(([words, address], place) => (
    <Fragment key={words}>
      {place > 0 ? ', ' : null}
      <Link href={address}>{words}</Link>
    </Fragment>
  ));
}
