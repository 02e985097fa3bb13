import { readActorFields } from '@/lib/data/actor/actor-fields';
import { listKnownActors } from '@/lib/data/actor/known-actors';
import type { ActorFields } from '@/lib/domain/actor/actor-fields';
import { extract } from '@/lib/extraction/extract';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { withActors } from '@/lib/extraction/knowledge/with-actors';
import { testInstant } from '../people';
import { editActor } from '@/lib/commands/actor/edit-actor';
import { recordActor } from '@/lib/commands/actor/record-actor';
import { revertChange } from '@/lib/commands/change/revert-change';
import type { Desk } from '../desk';

export const newcomer: ActorFields = {
  name: 'Jane Roe',
  shortName: null,
  kind: 'person',
  aliases: [],
  roles: [],
  iso2: null,
  note: null,
  until: null,
  relations: [],
};
export const office = { title: 'Foreign Minister', of: 'pakistan', from: '2021-01-01', until: null, former: false };

/** What an editor does with actors, in a test’s own database. */
export function actorActs(desk: Desk) {
  const head = async () => (await desk.database.archive()).head;
  const stored = async (slug: string) => {
    const found = await readActorFields(desk.database.reader, slug);
    if (!found) throw new Error(`The seed lost ${slug}.`);
    return found;
  };
  const record = (fields: Partial<ActorFields> = {}, by = desk.editor) =>
    desk.database.writer.command((tx) =>
      recordActor(tx, { fields: { ...newcomer, ...fields }, reason: 'A new actor.' }, by, testInstant),
    );
  const edit = async (slug: string, altered: Partial<ActorFields>, { by = desk.editor, seen = 0 } = {}) => {
    const { fields, fieldsVersion } = await stored(slug);
    const asked = {
      slug,
      fields: { ...fields, ...altered },
      fieldsVersion: seen || fieldsVersion,
      reason: 'Read it in the press.',
    };
    return desk.database.writer.command((tx) => editActor(tx, asked, by, testInstant));
  };
  const undoNewest = async () => {
    const seq = await head();
    return desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Undone.' }, desk.editor, testInstant));
  };
  const speakerOf = async (text: string) => {
    const knowledge = withActors(builtInKnowledge, await listKnownActors(await desk.database.archive()));
    return extract(text, { published: '2021-06-10', outlet: null, knowledge, issues: [] }).proposals.map(
      ({ speaker }) => speaker.slug,
    );
  };
  return { head, stored, record, edit, undoNewest, speakerOf };
}
