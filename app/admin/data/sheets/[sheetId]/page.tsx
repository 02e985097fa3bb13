import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditorsOnly } from '@/app/admin/editors-only';
import { discard } from '@/app/admin/data/actions';
import { DeedForm } from '@/components/admin/form/deed-form';
import { SheetColumns } from '@/components/admin/sheet/sheet-columns';
import { SheetDifferences } from '@/components/admin/sheet/sheet-differences';
import { SheetImportForm } from '@/components/admin/sheet/sheet-import-form';
import { SheetMappingForm } from '@/components/admin/sheet/sheet-mapping-form';
import { Note } from '@/components/ui/note';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { previewSheet } from '@/lib/commands/sheet/preview-sheet';
import { listActors } from '@/lib/data/actor/actors';
import { archiveAt, reader, type Archive } from '@/lib/data/archive';
import { listImportableCoders } from '@/lib/data/coder/coders';
import { listIssues } from '@/lib/data/issue/issues';
import { findSheet, mappingMark, type StoredSheet } from '@/lib/data/sheet/sheets';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/access/permission';
import { parseRowId } from '@/lib/domain/naming/row-id';
import type { Sheet } from '@/lib/domain/sheet/sheet';
import { sheetColumns } from '@/lib/domain/sheet/sheet-column';
import { expectPerson } from '@/lib/session/current-person';
import { openForm } from '@/lib/views/form/form-state';
import { refusalWords } from '@/lib/views/words/refusal-words';
import { columnOptions, meaningChoices, noImport, toMappedHeadings } from '@/lib/views/sheet/sheet-form';
import { sheetHref } from '@/lib/views/sheet/sheet-links';
import { toSheetPreview, type SheetPreview } from '@/lib/views/sheet/sheet-preview';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { importCodings, saveMapping } from './actions';

export const metadata: Metadata = { title: 'Import a spreadsheet' };

interface ShownSheet {
  readonly stored: StoredSheet;
  readonly sheet: Sheet;
  readonly preview: SheetPreview;
}

function ImportSection({ stored, preview }: Omit<ShownSheet, 'sheet'>) {
  if (!preview.canImport) return null;
  const mark = mappingMark(stored.mapping);
  return (
    <Section id="import" title="Import" note="One change, which an undo takes back.">
      <SheetImportForm
        key={`${preview.version} ${mark}`}
        action={importCodings}
        initial={openForm(noImport(stored, preview.version, mark))}
        refusedRows={preview.refusedRows}
        reasonAttributes={textAttributes(changeReason)}
      />
    </Section>
  );
}

function ColumnsSection({
  stored,
  sheet,
  preview,
  meanings,
}: ShownSheet & { readonly meanings: ReturnType<typeof meaningChoices> }) {
  return (
    <Section
      id="columns"
      title="Columns"
      note="Found by their headings. The next sheet with the same headings is read the same way."
    >
      <SheetMappingForm
        key={mappingMark(stored.mapping)}
        action={saveMapping}
        sheet={stored.id}
        headings={toMappedHeadings(sheet, stored.mapping)}
        columns={columnOptions}
        unknown={preview.unknown}
        meanings={meanings}
      />
      <SheetColumns columns={sheetColumns} />
      <DeedForm action={discard} of={{ sheet: String(stored.id) }} className="mt-6">
        <button className="button" data-quiet type="submit">
          Discard the spreadsheet
        </button>
      </DeedForm>
    </Section>
  );
}

export default async function SheetPage({ params, searchParams }: PageProps<'/admin/data/sheets/[sheetId]'>) {
  const [{ sheetId }, { seen }] = await Promise.all([params, searchParams]);
  const id = parseRowId(sheetId);
  const person = await expectPerson(id === null ? '/admin/data' : sheetHref(id));
  if (!may(person.role, 'import-codings'))
    return <EditorsOnly title="Import a spreadsheet" lede="Only an editor may export or import codings." />;
  const stored = id === null ? null : await findSheet(reader(), id);
  if (!stored?.sheet) notFound();
  const archive = await archiveAt();
  const shown = await readShownSheet(archive, stored, stored.sheet);
  const { preview } = shown;
  return (
    <>
      <PageHeading title="Import a spreadsheet" kicker={<a href="/admin/data">Data</a>} lede={stored.name} />
      {seen === 'mapped' ? (
        <Note tone="warn">
          Somebody mapped the columns otherwise since this preview. Nothing was imported: look at what would change now.
        </Note>
      ) : null}
      {Number(seen) < archive.version ? (
        <Note tone="warn">{refusalWords({ code: 'sheet-moved-on', seen: Number(seen), head: archive.version })}</Note>
      ) : null}
      <Section
        id="differences"
        title="What would change"
        note={`Held against version ${preview.version}. Nothing is written by looking.`}
      >
        <SheetDifferences preview={preview} />
      </Section>
      <ImportSection stored={stored} preview={preview} />
      <ColumnsSection {...shown} />
    </>
  );
}

async function readShownSheet(archive: Archive, stored: StoredSheet, sheet: Sheet) {
  const { mapping } = stored;
  const [plan, actors, issues, coders] = await Promise.all([
    previewSheet(archive, sheet, mapping),
    listActors(archive),
    listIssues(archive),
    listImportableCoders(archive),
  ]);
  return { stored, sheet, preview: toSheetPreview(plan, mapping), meanings: meaningChoices(actors, issues, coders) };
}
