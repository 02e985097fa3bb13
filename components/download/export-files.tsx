import { Fragment } from 'react';
import { Link } from '@/components/ui/link';
import { formatLinks, type ExportKind, type FormatHolds, type FormatOf } from '@/lib/views/export/export-formats';
import { exportHref, exportTables, type ExportChoice, type TableName } from '@/lib/views/export/export-query';
import { listFileHref, type ListAsked } from '@/lib/views/list-export/list-query';
import { pictureFileHref, showsPositions, type PictureFormat } from '@/lib/views/picture/picture-links';
import type { PictureAsked } from '@/lib/views/picture/picture-query';

interface FormatLinksProps<Kind extends ExportKind> {
  readonly kind: Kind;
  readonly holds: FormatHolds;
  readonly href: (format: FormatOf<Kind>, bom: boolean) => string;
}

/** The formats in which something can be had, each a link: "CSV, CSV for Excel, JSON". */
function FormatLinks<Kind extends ExportKind>({ kind, holds, href }: FormatLinksProps<Kind>) {
  return formatLinks(kind, holds, href).map(([words, address], place) => (
    <Fragment key={words}>
      {place > 0 ? ', ' : null}
      <Link href={address}>{words}</Link>
    </Fragment>
  ));
}

const tables: Record<TableName, string> = {
  statements: 'Statements: one row an utterance',
  reports: 'Reports: one row an article’s rendering, with its quote',
  scores: 'Scores: one row a statement and target',
  observations: 'Stances held: one row a statement, target and holder, as pictures count them',
};

/** Every file of what was asked for, pinned to the version. */
export function TableFiles({ choice, version }: { readonly choice: ExportChoice; readonly version: number }) {
  return (
    <ul className="rows">
      {exportTables.map((table) => (
        <li key={table}>
          {tables[table]}:{' '}
          <FormatLinks
            kind="table"
            holds="rows"
            href={(format, bom) => exportHref(`${table}.${format}`, choice, version, bom)}
          />
        </li>
      ))}
      <li>
        All of it, with the codebook and the settings:{' '}
        <FormatLinks
          kind="collection"
          holds="everything"
          href={(format) => exportHref(`collection.${format}`, choice, version)}
        />
      </li>
    </ul>
  );
}

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

/** Every file of a picture, pinned to the version. */
export function PictureFiles({ asked, version }: { readonly asked: PictureAsked; readonly version: number }) {
  const href = (format: PictureFormat, bom: boolean): string => pictureFileHref(asked, format, version, bom);
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
