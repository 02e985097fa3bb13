import { defaultCounting, type CountingRule } from '@/lib/domain/stance/counting-rule';
import { parsePictureFilter, pictureQuery } from '../address/picture-filter';
import { oneOf } from '../address/query/choice';
import { bom, counting, group, state } from '../address/query/query-parts';
import { defineQuery, hrefOf, pick, unknownParts, type Parts, type Query } from '../address/query/define-query';
import { movements } from '../address/shift-query';
import { fileParts, stateAsked } from '../address/version-query';
import { readFileName, type FormatOf } from '../export/export-formats';

/** The lists that are not of statements: directories, what a group answers, and who moved. */
export const listKinds = ['actors', 'issues', 'occasions', 'articles', 'groups', 'group', 'shifts'] as const;
export type ListKind = (typeof listKinds)[number];

const moved = defineQuery(movements);
const asked = defineQuery({
  list: oneOf(listKinds, { why: 'none of the choices' }),
  group,
  ...movements,
  ...counting,
  ...state,
  bom,
});
type ShiftParts = ReturnType<typeof moved.print>;

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

/** The parts that one kind of list has beside its state. */
function ownParts(kind: ListKind): readonly string[] {
  if (kind === 'group') return ['group'];
  return kind === 'shifts' ? [...moved.parts, ...Object.keys(counting)] : [];
}

/** What a list is narrowed by, as far as it could be read. */
function narrowing(kind: ListKind, query: Query): Pick<ListAsked, 'group' | 'shifts' | 'rule'> {
  const { value } = asked.parse(query);
  if (kind === 'group') return value.group === undefined ? {} : { group: value.group };
  if (kind !== 'shifts') return {};
  return { shifts: moved.parse(query).value, rule: parsePictureFilter({ ...query, on: undefined }).filter.rule };
}

/** Reads a list's address. `file` is the kind its name says; null where `list=` says it. */
export function parseListQuery(query: Query, file: ListKind | null = null): ListQuery | null {
  const parts = ['version', 'asOf', 'bom', ...(file ? [] : ['list'])];
  const kind = file ?? asked.parse(query).value.list;
  if (!kind) return null;
  const known = [...ownParts(kind), ...parts];
  const { value, ignored } = asked.parse(pick(query, known));
  const { version, ignored: unversioned } = stateAsked(value);
  const narrowed = narrowing(kind, query);
  return {
    kind,
    version,
    bom: value.bom ?? false,
    ...narrowed,
    ignored: [
      ...ignored,
      ...unversioned,
      ...(kind === 'group' && narrowed.group === undefined ? ['what a group answers needs group='] : []),
      ...unknownParts(query, known),
    ],
  };
}

/** What its page is asked for: the parts of movements and what counts. */
function choices({ shifts = {}, rule = defaultCounting }: ListAsked): Parts {
  return { ...moved.print(shifts), ...pictureQuery({ rule, on: null }) };
}

/** Which list, where its address does not say so by its name; and of a group’s answers, which group’s. */
const named = ({ kind, group: slug }: ListAsked, saysKind: boolean): Parts =>
  asked.print({ list: saysKind ? kind : null, group: slug });

/** `shifts.csv` → its kind and format; null for what there is not. */
export function parseListFile(file: string): { readonly kind: ListKind; readonly format: FormatOf<'list'> } | null {
  const found = readFileName(file, 'list', listKinds);
  return found && { kind: found.name, format: found.format };
}

/** `/export/shifts.csv?since=2021-06-01&version=181`. */
export function listFileHref(list: ListAsked, format: FormatOf<'list'>, version: number, isMarked = false): string {
  const parts = { ...named(list, false), ...choices(list), ...fileParts(version, isMarked) };
  return hrefOf(`/export/${list.kind}.${format}`, parts);
}

/** The page on which a list is taken along: paragraph, citation, files. */
export const takeListHref = (list: ListAsked): string =>
  hrefOf('/take/list', { ...named(list, true), ...choices(list) });

/** The list on its page; pinned where a version is given. */
export function listPageHref(list: ListAsked, version: number | null = null): string {
  const path = list.kind === 'group' ? `/groups/${list.group ?? ''}` : `/${list.kind}`;
  return hrefOf(path, { ...choices(list), ...fileParts(version) });
}
