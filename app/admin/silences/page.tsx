import type { Metadata } from 'next';
import { EditorsOnly } from '@/app/admin/editors-only';
import { undoChange } from '@/app/admin/changes/actions';
import { DeedNote } from '@/components/admin/form/deed-note';
import { SilenceForm } from '@/components/admin/actor/silence-form';
import { UndoForm } from '@/components/admin/form/undo-form';
import { SilenceList } from '@/components/statement/silence-list';
import { Empty } from '@/components/ui/empty';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { listActors } from '@/lib/data/actor/actors';
import { archiveAt } from '@/lib/data/archive';
import { listIssues } from '@/lib/data/issue/issues';
import { listSilences } from '@/lib/data/silence/silences';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/access/permission';
import { silenceInput } from '@/lib/domain/silence/silence';
import { expectPerson } from '@/lib/session/current-person';
import { openForm } from '@/lib/views/form/form-state';
import { noSilence, toSilenceOptions } from '@/lib/views/form/silence-form';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { addSilence } from './actions';

export const metadata: Metadata = { title: 'Silences' };

const reason = textAttributes(changeReason);
const attributes = {
  sources: textAttributes(silenceInput.shape.sources),
  note: textAttributes(silenceInput.shape.note),
};

export default async function SilencesPage({ searchParams }: PageProps<'/admin/silences'>) {
  const person = await expectPerson('/admin/silences');
  if (!may(person.role, 'record-silence'))
    return <EditorsOnly title="Silences" lede="Only an editor may record a silence." />;
  const done = String((await searchParams).done);
  const archive = await archiveAt();
  const [silences, actors, issues] = await Promise.all([
    listSilences(archive),
    listActors(archive),
    listIssues(archive),
  ]);
  return (
    <>
      <DeedNote done={done} />
      <PageHeading
        title="Silences"
        lede="Where somebody looked, or asked, and there was no stance. A recorded silence is public."
      />
      {silences.length === 0 ? <Empty>No silence is recorded.</Empty> : null}
      <SilenceList
        silences={silences}
        undo={({ seq }) => (
          <UndoForm
            key={done}
            action={undoChange}
            initial={openForm({ seq: String(seq), reason: '', back: '/admin/silences' })}
            reasonAttributes={reason}
          />
        )}
      />
      <Section
        id="record"
        title="Record a silence"
        note="Not for “none found in these articles”: only where somebody looked further, or asked."
      >
        <SilenceForm
          key={done}
          action={addSilence}
          initial={openForm(noSilence)}
          options={toSilenceOptions(actors, issues)}
          attributes={attributes}
        />
      </Section>
    </>
  );
}
