import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { undoChange } from '@/app/admin/changes/actions';
import { AnnotationForm } from '@/components/admin/stance/annotation-form';
import { ChangeList } from '@/components/admin/frame/change-list';
import { CodingDesk } from '@/components/admin/stance/coding-desk';
import { DeedNote } from '@/components/admin/form/deed-note';
import { UndoForm } from '@/components/admin/form/undo-form';
import { archiveAt } from '@/lib/data/archive';
import { listChanges } from '@/lib/data/change/changes';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/access/permission';
import { expectPerson } from '@/lib/session/current-person';
import { codingHref } from '@/lib/views/address/admin-links';
import { openForm } from '@/lib/views/form/form-state';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { annotate } from './actions';
import { readCodingDesk } from './read-coding-desk';

export const metadata: Metadata = { title: 'Judge a statement' };

const reason = textAttributes(changeReason);

export default async function CodingPage({ params, searchParams }: PageProps<'/admin/statements/[statementKey]'>) {
  const { statementKey } = await params;
  const { target, done } = await searchParams;
  const asked = typeof target === 'string' ? target : undefined;
  const person = await expectPerson(codingHref(statementKey, asked));
  const archive = await archiveAt();
  const desk = await readCodingDesk(archive, statementKey, asked, person);
  if (!desk) notFound();
  const changes = await listChanges(archive, { subject: `statement:${statementKey}`, limit: 200 });
  const { chosen } = desk;
  const back = codingHref(statementKey, chosen?.target.key);
  return (
    <>
      <DeedNote done={String(done)}>{chosen ? `${chosen.now}.` : null}</DeedNote>
      <CodingDesk
        desk={desk}
        mayEdit={may(person.role, 'edit-statement')}
        form={
          chosen ? (
            <AnnotationForm
              key={`${chosen.target.key} ${String(done)}`}
              action={annotate}
              initial={openForm(chosen.values)}
              reasonAttributes={reason}
              maySettle={may(person.role, 'settle')}
              autoFocus={asked !== undefined && done === undefined}
            />
          ) : null
        }
        history={
          <ChangeList
            changes={changes}
            said={desk.judged}
            {...(may(person.role, 'undo')
              ? {
                  undo: ({ seq }) => (
                    <UndoForm
                      key={String(done)}
                      action={undoChange}
                      initial={openForm({ seq: String(seq), reason: '', back })}
                      reasonAttributes={reason}
                    />
                  ),
                }
              : {})}
          />
        }
      />
    </>
  );
}
