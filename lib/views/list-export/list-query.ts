import { calendarDay } from '@/lib/domain/calendar/calendar-day';
import { defaultCounting, type CountingRule } from '@/lib/domain/stance/counting-rule';
import type { Query } from '../address/evidence-filter';
import { readFileName, type FormatOf } from '../export/export-formats';
import { parsePictureFilter, pictureParts, pictureQuery } from '../address/picture-filter';
import { partsText, readBom, type AddressPart } from '../picture/picture-query';
import { fileParts, parseVersionQuery } from '../address/version-query';

/** The lists that are not of statements: directories, what a group answers, and who moved. */
export const listKinds = ['actors', 'issues', 'occasions', 'articles', 'groups', 'group', 'shifts'] as const;
export type ListKind = (typeof listKinds)[number];

const shiftParts = ['since', 'actor', 'issue'] as const;
type ShiftParts = Readonly<Partial<Record<(typeof shiftParts)[number], string>>>;

/** A list as its address names it. */
export interface ListAsked {
  readonly kind: ListKind;
  /** Of what a group answers: which. */
  readonly group?: string;
  /** Of movements: since when, whose, on what; and what counts. */
  readonly shifts?: ShiftParts;
  readonly rule?: CountingRule;
}

export interface ListQuery extends ListAsked {
  readonly version: number | null;
  readonly bom: boolean;
  /** What could not be read, as it stood. */
  readonly ignored: readonly string[];
}

const countingParts = pictureParts.filter((part) => part !== 'on');
const ownParts: Readonly<Record<ListKind, readonly string[]>> = {
  actors: [],
  issues: [],
  occasions: [],
  articles: [],
  groups: [],
  group: ['group'],
  shifts: [...shiftParts, ...countingParts],
};

const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text);
const readers: Readonly<Record<(typeof shiftParts)[number] | 'group', (text: string) => boolean>> = {
  since: (text) => calendarDay.safeParse(text).success,
  actor: isSlug,
  issue: isSlug,
  group: isSlug,
};

/** One named part; `unread` where it is given and says nothing. */
function readPart(
  query: Query,
  part: keyof typeof readers,
): { readonly value: string | undefined; readonly unread: readonly string[] } {
  const given = query[part];
  if (given === undefined || given === '') return { value: undefined, unread: [] };
  return typeof given === 'string' && readers[part](given)
    ? { value: given, unread: [] }
    : { value: undefined, unread: [`${part}=${[given].flat().join(', ')}`] };
}

/** What a list is narrowed by, as far as it could be read. */
interface Narrowed {
  readonly by: Pick<ListAsked, 'group' | 'shifts' | 'rule'>;
  readonly ignored: readonly string[];
}

function readGroup(query: Query): Narrowed {
  const { value, unread } = readPart(query, 'group');
  return value === undefined
    ? { by: {}, ignored: [...unread, 'what a group answers needs group='] }
    : { by: { group: value }, ignored: unread };
}

function readShifts(query: Query): Narrowed {
  const parts = shiftParts.map((part) => [part, readPart(query, part)] as const);
  const counting = parsePictureFilter({ ...query, on: undefined });
  const shifts: ShiftParts = Object.fromEntries(
    parts.flatMap(([part, { value }]) => (value === undefined ? [] : [[part, value]])),
  );
  return {
    by: { shifts, rule: counting.filter.rule },
    ignored: [...counting.ignored, ...parts.flatMap(([, { unread }]) => unread)],
  };
}

function readNarrowing(kind: ListKind, query: Query): Narrowed {
  if (kind === 'group') return readGroup(query);
  return kind === 'shifts' ? readShifts(query) : { by: {}, ignored: [] };
}

/** Reads a list's address. `file` is the kind its name says; null where `list=` says it. */
export function parseListQuery(query: Query, file: ListKind | null = null): ListQuery | null {
  const kind = file ?? listKinds.find((one) => one === query.list);
  if (!kind) return null;
  const asked = parseVersionQuery(query);
  const narrowed = readNarrowing(kind, query);
  const names = new Set([...ownParts[kind], 'version', 'asOf', 'bom', ...(file ? [] : ['list'])]);
  const { bom, ignored: unreadBom } = readBom(query);
  return {
    kind,
    version: asked.version,
    bom,
    ...narrowed.by,
    ignored: [
      ...asked.ignored,
      ...narrowed.ignored,
      ...unreadBom,
      ...Object.keys(query)
        .filter((name) => !names.has(name))
        .map((name) => `${name}: no such part`),
    ],
  };
}

/** What its page is asked for: the parts of movements and what counts. */
function choices({ shifts = {}, rule = defaultCounting }: ListAsked): readonly AddressPart[] {
  return [
    ...shiftParts.flatMap((part) => (shifts[part] === undefined ? [] : [[part, shifts[part]] as const])),
    ...Object.entries(pictureQuery({ rule, on: null })),
  ];
}

const versionPart = (version: number | null): readonly AddressPart[] =>
  version === null ? [] : [['version', String(version)]];
const groupPart = ({ group }: ListAsked): readonly AddressPart[] => (group === undefined ? [] : [['group', group]]);

/** `shifts.csv` → its kind and format; null for what there is not. */
export function parseListFile(file: string): { readonly kind: ListKind; readonly format: FormatOf<'list'> } | null {
  const found = readFileName(file, 'list', listKinds);
  return found && { kind: found.name, format: found.format };
}

/** `/export/shifts.csv?since=2021-06-01&version=181`. */
export function listFileHref(asked: ListAsked, format: FormatOf<'list'>, version: number, bom = false): string {
  const parts = [...groupPart(asked), ...choices(asked), ...fileParts(version, bom)];
  return `/export/${asked.kind}.${format}${partsText(parts)}`;
}

/** The page on which a list is taken along: paragraph, citation, files. */
export const takeListHref = (asked: ListAsked): string =>
  `/take/list${partsText([['list', asked.kind], ...groupPart(asked), ...choices(asked)])}`;

/** The list on its page; pinned where a version is given. */
export function listPageHref(asked: ListAsked, version: number | null = null): string {
  const path = asked.kind === 'group' ? `/groups/${asked.group ?? ''}` : `/${asked.kind}`;
  return `${path}${partsText([...choices(asked), ...versionPart(version)])}`;
}
