import { actorKind } from '@/lib/domain/actor/actor';
import { changeReason } from '@/lib/domain/change/change-reason';
import type { Sheet } from '@/lib/domain/sheet/sheet';
import { columnName, sheetColumns, type ColumnName } from '@/lib/domain/sheet/sheet-column';
import { meaningKind, type MeaningKind, type SheetMapping } from '@/lib/domain/sheet/sheet-mapping';
import { kindWords } from '../words/actor-words';
import type { Option } from '../form/fields-desk';
import { textOf, textsOf } from '../form/form-state';

/** Which heading of the sheet is which column, ready to be chosen from. */
export interface MappedHeading {
  readonly heading: string;
  readonly example: string;
  readonly column: string;
}

const longestExample = 80;

export function toMappedHeadings({ headings, rows }: Sheet, { columns }: SheetMapping): MappedHeading[] {
  const byHeading = new Map(Object.entries(columns).map(([column, heading]) => [heading, column]));
  return headings.map((heading, index) => {
    const example = rows.find((row) => (row[index] ?? '').trim() !== '')?.[index] ?? '';
    return {
      heading,
      column: byHeading.get(heading) ?? '',
      example: example.length > longestExample ? `${example.slice(0, longestExample)} …` : example,
    };
  });
}

/** Whether every heading was found by its name, so that nobody need choose. */
export const isWhollyMapped = (headings: readonly MappedHeading[]): boolean =>
  headings.every(({ column }) => column !== '');

export const columnOptions: readonly Option[] = sheetColumns.map(({ name }) => ({ slug: name, name }));

interface Name {
  readonly slug: string;
  readonly name: string;
}

/** What a name or value of the sheet can be said to stand for. */
export function meaningChoices(
  actors: readonly Name[],
  issues: readonly { readonly slug: string; readonly label: string }[],
  coders: readonly Name[],
): Record<MeaningKind, readonly Option[]> {
  return {
    actor: [
      ...actorKind.options.map((one) => ({ slug: `new:${one}`, name: `Record it: ${kindWords(one)}` })),
      ...actors.map(({ slug, name }) => ({ slug, name })),
    ],
    target: [
      ...issues.map(({ slug, label }) => ({ slug: `issue:${slug}`, name: label })),
      ...actors.map(({ slug, name }) => ({ slug: `actor:${slug}`, name })),
    ],
    value: [
      ...['-2', '-1', '0', '1', '2'].map((value) => ({ slug: value, name: value })),
      { slug: 'none', name: 'No stance' },
    ],
    coder: [
      { slug: 'new:person', name: 'Record a coder of this name' },
      ...coders.map(({ slug, name }) => ({ slug, name })),
    ],
  };
}

/** What was chosen for each heading, and for each name or value nobody has recorded, in their order. */
export interface MappingValues {
  readonly columns: readonly string[];
  readonly meanings: readonly string[];
}

export const readMappingValues = (form: FormData): MappingValues => ({
  columns: textsOf(form, 'column'),
  meanings: textsOf(form, 'meaning'),
});

type SentMapping = Readonly<Record<'heading' | 'column' | 'kind' | 'unknown' | 'meaning', readonly string[]>>;

/** The mapping as the form says it; a column chosen twice stays with the first heading. */
export function toMapping(sent: SentMapping): SheetMapping {
  const columns: Partial<Record<ColumnName, string>> = {};
  for (const [index, heading] of sent.heading.entries()) {
    const name = columnName.safeParse(sent.column[index]);
    if (name.success) columns[name.data] ??= heading;
  }
  const meanings: SheetMapping['meanings'] = { actor: {}, target: {}, value: {}, coder: {} };
  for (const [index, kind] of sent.kind.entries()) {
    const known = meaningKind.safeParse(kind);
    const [text = '', meaning = ''] = [sent.unknown[index], sent.meaning[index]];
    if (known.success && meaning !== '') meanings[known.data] = { ...meanings[known.data], [text]: meaning };
  }
  return { columns, meanings };
}

/** The import form as typed. */
export interface ImportValues {
  readonly sheet: string;
  readonly seenVersion: string;
  /** The mapping of the preview, by its mark. */
  readonly seenMapping: string;
  readonly reason: string;
  readonly settle: boolean;
  readonly leaveOut: boolean;
}

export const noImport = (
  sheet: { readonly id: number; readonly name: string },
  seenVersion: number,
  seenMapping: string,
): ImportValues => ({
  sheet: String(sheet.id),
  seenVersion: String(seenVersion),
  seenMapping,
  reason: `From the sheet ${sheet.name}.`,
  settle: true,
  leaveOut: false,
});

export const readImportValues = (form: FormData): ImportValues => ({
  sheet: textOf(form, 'sheet'),
  seenVersion: textOf(form, 'seenVersion'),
  seenMapping: textOf(form, 'seenMapping'),
  reason: textOf(form, 'reason'),
  settle: textOf(form, 'settle') === 'yes',
  leaveOut: textOf(form, 'leaveOut') === 'yes',
});

/** Why the sheet is imported, or what is wrong with that. */
export function parseReason(values: ImportValues) {
  const reason = changeReason.safeParse(values.reason);
  if (reason.success) return { ok: true as const, reason: reason.data };
  return { ok: false as const, issues: reason.error.issues.map(({ message }) => ({ path: ['reason'], message })) };
}
