import type { Metadata } from 'next';
import { EditorsOnly } from '@/app/admin/editors-only';
import { DeedNote } from '@/components/admin/form/deed-note';
import { SheetList } from '@/components/admin/sheet/sheet-list';
import { SheetUploadForm } from '@/components/admin/sheet/sheet-upload-form';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { reader } from '@/lib/data/archive';
import { listSheets } from '@/lib/data/sheet/sheets';
import { may } from '@/lib/domain/access/permission';
import { expectPerson } from '@/lib/session/current-person';
import { exportFormats, formatsOf } from '@/lib/views/export/export-formats';
import { openForm } from '@/lib/views/form/form-state';
import { sheetExportHref } from '@/lib/views/sheet/sheet-links';
import { readableSheets } from '@/lib/worker/read-sheet';
import { uploadSheet } from './actions';

export const metadata: Metadata = { title: 'Data' };

export default async function DataPage({ searchParams }: PageProps<'/admin/data'>) {
  const { done } = await searchParams;
  const person = await expectPerson('/admin/data');
  if (!may(person.role, 'import-codings'))
    return <EditorsOnly title="Data" lede="Only an editor may export or import codings." />;
  return (
    <>
      <DeedNote done={String(done)}>
        <a href="/admin/changes">Changes</a>
      </DeedNote>
      <PageHeading title="Data" lede="Codings out to a spreadsheet, and back with what you edited there." />
      <Section id="export" title="Export to edit" note="A row for each statement, report and target.">
        <p className="buttons">
          {formatsOf('codings').map((format, place) => (
            <a key={format} className="button" data-quiet={place > 0 || undefined} href={sheetExportHref(format)}>
              {`Codings as ${exportFormats[format].words}`}
            </a>
          ))}
        </p>
        <p className="mt-3">
          Edit cells, add rows, then upload it. Only cells you edited change anything; a row you leave out takes nothing
          away.
        </p>
      </Section>
      <Section
        id="import"
        title="Import a spreadsheet"
        note="Codings of your own with their own headings, or an edited export. A preview comes first."
      >
        <SheetUploadForm action={uploadSheet} initial={openForm({})} accept={readableSheets} />
      </Section>
      <Section id="sheets" title="Put in so far">
        <SheetList sheets={await listSheets(reader())} />
      </Section>
    </>
  );
}
