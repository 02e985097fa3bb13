import type { Metadata } from 'next';
import { ChangeList } from '@/components/admin/frame/change-list';
import { DeedNote } from '@/components/admin/form/deed-note';
import { UndoForm } from '@/components/admin/form/undo-form';
import { UpkeepFacts } from '@/components/admin/frame/upkeep-facts';
import { Empty } from '@/components/ui/empty';
import { PageHeading } from '@/components/ui/page-heading';
import { archiveAt } from '@/lib/data/archive';
import { listChanges } from '@/lib/data/change/changes';
import { databaseFile } from '@/lib/data/database-file';
import { readNotes } from '@/lib/data/upkeep/notes';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/access/permission';
import { now } from '@/lib/runtime/clock';
import { environment } from '@/lib/runtime/environment';
import { expectPerson } from '@/lib/session/current-person';
import { changesHref, parseBefore } from '@/lib/views/address/admin-links';
import { openForm } from '@/lib/views/form/form-state';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { upkeepLines } from '@/lib/views/upkeep/upkeep-words';
import { undoChange } from './actions';

export const metadata: Metadata = { title: 'Changes' };

const reason = textAttributes(changeReason);
const pageLength = 50;

/** Names of files on the server are for editors. */
function upkeep(withPaths: boolean) {
  const { databaseUrl, backups } = environment();
  return upkeepLines({ notes: readNotes(databaseFile(databaseUrl)), schedule: backups, at: now() }, withPaths);
}

export default async function ChangesPage({ searchParams }: PageProps<'/admin/changes'>) {
  const { before: asked, done } = await searchParams;
  const before = parseBefore(asked);
  const back = changesHref(before);
  const person = await expectPerson(back);
  const changes = await listChanges(await archiveAt(), { limit: pageLength, ...(before === null ? {} : { before }) });
  const oldest = changes.at(-1)?.seq ?? 1;
  const undo = ({ seq }: { readonly seq: number }) => (
    <UndoForm
      key={String(done)}
      action={undoChange}
      initial={openForm({ seq: String(seq), reason: '', back })}
      reasonAttributes={reason}
    />
  );
  return (
    <>
      <DeedNote done={String(done)} />
      <PageHeading
        title="Changes"
        lede={
          'Everything anybody did to what the tracker holds, newest first. ' +
          'Nothing is overwritten: an undo is a change too.'
        }
      />
      {before === null ? <UpkeepFacts lines={upkeep(may(person.role, 'undo'))} /> : null}
      {changes.length === 0 ? <Empty>No change before this one.</Empty> : null}
      <ChangeList changes={changes} withSubject {...(may(person.role, 'undo') ? { undo } : {})} />
      <p className="buttons mt-6">
        {before === null ? null : <a href="/admin/changes">Newest</a>}
        {oldest > 1 ? <a href={changesHref(oldest)}>Older than change {oldest}</a> : null}
      </p>
    </>
  );
}
