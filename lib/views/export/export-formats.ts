/** What can be exported, by what its file is made of: one table, all tables, a list, a picture, positions, codings. */
export type ExportKind = 'table' | 'collection' | 'list' | 'picture' | 'positions' | 'codings';

/** What a file in a format holds: the drawing, the rows, or everything as a folder of files. */
export type FormatHolds = 'drawing' | 'rows' | 'everything';

interface FormatRow {
  /** As HTTP names it. */
  readonly mediaType: string;
  /** Its name in menus. */
  readonly words: string;
  /** Its name in lists of files where it begins with a byte order mark (`bom=yes`); null where it has none. */
  readonly marked: string | null;
  readonly holds: FormatHolds;
  /** The kinds of export that come in it. */
  readonly of: readonly ExportKind[];
  /** Browsers show it in place; every other is saved. */
  readonly inline: boolean;
}

const rows = {
  svg: {
    mediaType: 'image/svg+xml; charset=utf-8',
    words: 'SVG',
    marked: null,
    holds: 'drawing',
    of: ['picture'],
    inline: true,
  },
  png: { mediaType: 'image/png', words: 'PNG', marked: null, holds: 'drawing', of: ['picture'], inline: true },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    words: 'XLSX',
    marked: null,
    holds: 'rows',
    of: ['codings'],
    inline: false,
  },
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    words: 'CSV',
    marked: 'CSV for Excel',
    holds: 'rows',
    of: ['table', 'list', 'picture', 'positions', 'codings'],
    inline: false,
  },
  json: {
    mediaType: 'application/json; charset=utf-8',
    words: 'JSON',
    marked: null,
    holds: 'rows',
    of: ['table', 'list', 'picture', 'positions'],
    inline: false,
  },
  zip: {
    mediaType: 'application/zip',
    words: 'zip',
    marked: null,
    holds: 'everything',
    of: ['collection', 'list', 'picture'],
    inline: false,
  },
} as const satisfies Readonly<Record<string, FormatRow>>;

/** A format, by the ending of its files' names. */
export type ExportFormat = keyof typeof rows;

/** The formats in which a kind of export comes. */
export type FormatOf<Kind extends ExportKind> = ExportFormat &
  {
    [Format in ExportFormat]: Kind extends (typeof rows)[Format]['of'][number] ? Format : never;
  }[ExportFormat];

/**
 * Every format of exports, in the order of menus. A new one is a row here and a writer in `lib/worker/write-export.ts`:
 * addresses, media types, menus and lists of files follow.
 */
export const exportFormats: Readonly<Record<ExportFormat, FormatRow>> = rows;

const all = Object.keys(rows) as ExportFormat[];

/** The formats in which a kind of export comes, or those that hold what is asked for, in the order of menus. */
export function formatsOf<Kind extends ExportKind>(kind: Kind, holds?: FormatHolds): readonly FormatOf<Kind>[] {
  const comesIn = (format: ExportFormat): format is FormatOf<Kind> => exportFormats[format].of.includes(kind);
  return all.filter(comesIn).filter((format) => holds === undefined || exportFormats[format].holds === holds);
}

/** `shifts.csv` → its name, one of `names`, and its format; null where the kind of export has no such file. */
export function readFileName<Kind extends ExportKind, Name extends string>(
  file: string,
  kind: Kind,
  names: readonly Name[],
): { readonly name: Name; readonly format: FormatOf<Kind> } | null {
  const [stem, ending, ...more] = file.split('.');
  const name = names.find((one) => one === stem);
  const format = formatsOf(kind).find((one) => one === ending);
  return name !== undefined && format !== undefined && more.length === 0 ? { name, format } : null;
}

/** Entries of a menu, one a format: "The list, CSV" and its address. */
export function formatEntries<Kind extends ExportKind>(
  kind: Kind,
  holds: FormatHolds,
  what: string,
  href: (format: FormatOf<Kind>) => string,
): readonly (readonly [string, string])[] {
  return formatsOf(kind, holds).map((format) => [`${what}, ${exportFormats[format].words}`, href(format)]);
}

/** The same for a list of files, where what it is stands before: "CSV", "CSV for Excel", "JSON". */
export function formatLinks<Kind extends ExportKind>(
  kind: Kind,
  holds: FormatHolds,
  href: (format: FormatOf<Kind>, bom: boolean) => string,
): readonly (readonly [string, string])[] {
  return formatsOf(kind, holds).flatMap((format) => {
    const { words, marked } = exportFormats[format];
    return [[words, href(format, false)] as const, ...(marked === null ? [] : [[marked, href(format, true)] as const])];
  });
}
