import type { Archive } from '@/lib/data/archive';
import { readSheetKnown } from '@/lib/data/sheet/sheet-known';
import { planSheet } from '@/lib/domain/sheet/plan-sheet';
import type { Sheet } from '@/lib/domain/sheet/sheet';
import type { NamedActor } from '@/lib/domain/sheet/sheet-known';
import { mappedRows, type SheetMapping } from '@/lib/domain/sheet/sheet-mapping';
import type { SheetPlan } from '@/lib/domain/sheet/sheet-plan';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';

function listBuiltIn(): NamedActor[] {
  const names = new Map<string, string[]>();
  for (const { kind, slug, words, until } of builtInKnowledge.entries) {
    if ((kind === 'name' || kind === 'agency') && until === null)
      names.set(slug, [...(names.get(slug) ?? []), words.join(' ')]);
  }
  return [...builtInKnowledge.actors.values()].map(({ slug, kind, name, partOf, roles }) => ({
    slug,
    kind,
    names: [name, ...(names.get(slug) ?? [])],
    roles,
    partOf,
    recorded: false,
  }));
}

let builtIn: readonly NamedActor[] | null = null;

/** What importing a sheet would write at the archive's version, and what is wrong with it; writes nothing. */
export async function previewSheet(archive: Archive, sheet: Sheet, mapping: SheetMapping): Promise<SheetPlan> {
  builtIn ??= listBuiltIn();
  return planSheet(sheet, mapping, await readSheetKnown(archive, mappedRows(sheet, mapping), builtIn));
}
