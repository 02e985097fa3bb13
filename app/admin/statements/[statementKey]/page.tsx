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
import type { Change } from '@/lib/domain/change/change';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/access/permission';
import { expectPerson } from '@/lib/session/current-person';
import { codingHref } from '@/lib/views/address/admin-links';
import type { CodingDesk as Desk } from '@/lib/views/desk/coding-desk';
import { openForm } from '@/lib/views/form/form-state';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { annotate } from './actions';
import { readCodingDesk } from './read-coding-desk';

export const metadata: Metadata = { title: 'Judge a statement' };

const reason = textAttributes(changeReason);

interface HistoryProps {
  readonly changes: readonly Change[];
  readonly said: Desk['judged'];
  /** The page to come back to from an undo; null for one who may not undo. */
  readonly back: string | null;
  readonly done: string;
}

function History({ changes, said, back, done }: HistoryProps) {
  if (back === null) return <ChangeList changes={changes} said={said} />;
  return (
    <ChangeList
      changes={changes}
      said={said}
      undo={({ seq }) => (
        <UndoForm
          key={done}
          action={undoChange}
          initial={openForm({ seq: String(seq), reason: '', back })}
          reasonAttributes={reason}
        />
      )}
    />
  );
}

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
          <History
            changes={changes}
            said={desk.judged}
            back={may(person.role, 'undo') ? codingHref(statementKey, chosen?.target.key) : null}
            done={String(done)}
          />
        }
      />
    </>
  );
}
