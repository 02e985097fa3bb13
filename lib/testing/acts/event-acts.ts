import { listEvents, readEventFields } from '@/lib/data/event/events';
import type { EventFields } from '@/lib/domain/event/event';
import { testInstant } from '../people';
import { editEvent } from '@/lib/commands/event/edit-event';
import { recordEvent } from '@/lib/commands/event/record-event';
import { revertChange } from '@/lib/commands/change/revert-change';
import { withdrawEvent } from '@/lib/commands/event/withdraw-event';
import type { Desk } from '../desk';

export const slug = '2021-07-28-tianjin-meeting';
export const fall: EventFields = {
  title: 'Fall of Kabul',
  happenedOn: '2021-08-15',
  precision: 'day',
  source: 'Al Jazeera',
  article: null,
};

/** What an editor does with events, in a test’s own database. */
export function eventActs(desk: Desk) {
  const head = async () => (await desk.database.archive()).head;
  const titles = async (version?: number) =>
    (await listEvents(await desk.database.archive(version))).map(({ title }) => title);
  const record = (fields: Partial<EventFields> = {}, by = desk.editor) =>
    desk.database.writer.command((tx) => recordEvent(tx, { ...fall, ...fields }, by, testInstant));
  const stored = async (of = slug) => {
    const found = await readEventFields(desk.database.reader, of);
    if (!found) throw new Error('No such event.');
    return found;
  };
  const edit = (altered: Partial<EventFields>, seen: Awaited<ReturnType<typeof stored>>, by = desk.editor) =>
    desk.database.writer.command((tx) =>
      editEvent(
        tx,
        { slug, fields: { ...seen.fields, ...altered }, fieldsVersion: seen.fieldsVersion, reason: 'Read again.' },
        by,
        testInstant,
      ),
    );
  const withdraw = (fieldsVersion: number, by = desk.editor) =>
    desk.database.writer.command((tx) =>
      withdrawEvent(tx, { slug, fieldsVersion, reason: 'No mark of ours.' }, by, testInstant),
    );
  const undoNewest = async () => {
    const seq = await head();
    return desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Undone.' }, desk.editor, testInstant));
  };
  return { head, titles, record, stored, edit, withdraw, undoNewest };
}
