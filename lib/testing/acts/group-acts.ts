import { findGroupBySlug, readGroupFields } from '@/lib/data/group/groups';
import type { GroupFields } from '@/lib/domain/group/actor-group';
import { testInstant } from '../people';
import { editGroup } from '@/lib/commands/group/edit-group';
import { recordGroup } from '@/lib/commands/group/record-group';
import { revertChange } from '@/lib/commands/change/revert-change';
import { withdrawGroup } from '@/lib/commands/group/withdraw-group';
import type { Desk } from '../desk';

export const slug = 'neighbours-of-afghanistan';
export const allies: GroupFields = {
  name: 'NATO and the United States',
  note: null,
  members: ['nato', 'united-states'],
};

/** What an editor does with groups of actors, in a test’s own database. */
export function groupActs(desk: Desk) {
  const head = async () => (await desk.database.archive()).head;
  const members = async (version?: number) =>
    (await findGroupBySlug(await desk.database.archive(version), slug))?.members.map((member) => member.slug);
  const record = (fields: Partial<GroupFields> = {}, by = desk.editor) =>
    desk.database.writer.command((tx) => recordGroup(tx, { ...allies, ...fields }, by, testInstant));
  const stored = async () => {
    const found = await readGroupFields(desk.database.reader, slug);
    if (!found) throw new Error('The seed lost its group.');
    return found;
  };
  const edit = (altered: Partial<GroupFields>, seen: Awaited<ReturnType<typeof stored>>, by = desk.editor) =>
    desk.database.writer.command((tx) =>
      editGroup(
        tx,
        { slug, fields: { ...seen.fields, ...altered }, fieldsVersion: seen.fieldsVersion, reason: 'Looked at a map.' },
        by,
        testInstant,
      ),
    );
  const withdraw = (fieldsVersion: number, by = desk.editor) =>
    desk.database.writer.command((tx) =>
      withdrawGroup(tx, { slug, fieldsVersion, reason: 'No use.' }, by, testInstant),
    );
  const undoNewest = async () => {
    const seq = await head();
    return desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Undone.' }, desk.editor, testInstant));
  };
  return { head, members, record, stored, edit, withdraw, undoNewest };
}
