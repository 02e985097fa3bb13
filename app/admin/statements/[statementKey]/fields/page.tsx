import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditorsOnly } from '@/app/admin/editors-only';
import { FieldsForm } from '@/components/admin/statement/fields-form';
import { ReportWording } from '@/components/statement/report-wording';
import { PageHeading } from '@/components/ui/page-heading';
import { listActors } from '@/lib/data/actor/actors';
import { archiveAt, reader } from '@/lib/data/archive';
import { listOccasions } from '@/lib/data/occasion/occasions';
import { readStatementFields } from '@/lib/data/statement/statement-fields';
import { findStatementByKey } from '@/lib/data/statement/statements';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/access/permission';
import { statementFields } from '@/lib/domain/statement/statement-input';
import { expectPerson } from '@/lib/session/current-person';
import { codingHref, fieldsHref } from '@/lib/views/address/admin-links';
import { toFieldOptions } from '@/lib/views/form/fields-desk';
import { toFieldsValues } from '@/lib/views/form/fields-form';
import { openForm } from '@/lib/views/form/form-state';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { editFields } from './actions';

export const metadata: Metadata = { title: 'Edit a statement' };

const attributes = { summary: textAttributes(statementFields.shape.summary), reason: textAttributes(changeReason) };

export default async function FieldsPage({ params }: PageProps<'/admin/statements/[statementKey]/fields'>) {
  const { statementKey } = await params;
  const person = await expectPerson(fieldsHref(statementKey));
  const archive = await archiveAt();
  const statement = await findStatementByKey(archive, statementKey);
  const stored = await readStatementFields(reader(), statementKey);
  if (!statement || !stored) notFound();
  const kicker = (
    <>
      <a href="/admin/statements">Statements</a> / <a href={codingHref(statementKey)}>{statementKey}</a>
    </>
  );
  if (!may(person.role, 'edit-statement')) {
    return (
      <EditorsOnly title="Edit a statement" kicker={kicker} lede="Only an editor may edit a statement’s fields." />
    );
  }
  const options = toFieldOptions(await listActors(archive), await listOccasions(archive));
  return (
    <>
      <PageHeading title="Edit a statement" kicker={kicker} />
      <div className="coding">
        <FieldsForm
          action={editFields}
          initial={openForm(toFieldsValues(statementKey, stored.fields, stored.fieldsVersion))}
          options={options}
          attributes={attributes}
        />
        <section className="stack" aria-labelledby="evidence">
          <h2 id="evidence">Evidence</h2>
          {statement.reports.map((report) => (
            <ReportWording key={report.key} report={report} several={statement.reports.length > 1} />
          ))}
        </section>
      </div>
    </>
  );
}
