import { readIssueFields } from '@/lib/data/issue/issue-fields';
import { findCodebook, listIssues } from '@/lib/data/issue/issues';
import { listKnownActors } from '@/lib/data/actor/known-actors';
import type { Person } from '@/lib/domain/change/refusal';
import type { IssueFields } from '@/lib/domain/issue/issue-fields';
import { extract } from '@/lib/extraction/extract';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { withActors } from '@/lib/extraction/knowledge/with-actors';
import { toIssueDefinitions } from '@/lib/extraction/stance/issue-definition';
import { readIssue } from '@/lib/extraction/stance/read-issue';
import { testInstant } from '../people';
import { annotateStance } from '@/lib/commands/stance/annotate-stance';
import { editIssue, type IssueEdit } from '@/lib/commands/issue/edit-issue';
import { recordIssue } from '@/lib/commands/issue/record-issue';
import { revertChange } from '@/lib/commands/change/revert-change';
import type { Desk } from '../desk';

export const newcomer: IssueFields = {
  label: 'Open border crossings',
  proposition: 'The border crossings with Afghanistan should stay open.',
  forPole: 'wants them open',
  againstPole: 'wants them shut',
  note: 'For people and goods alike.',
  terms: ['border crossings', 'open border'],
  bearings: [{ actor: 'pakistan', sign: 1 }],
  retired: false,
};
export const slug = 'open-border-crossings';
export const key = 'wang-2021-07-28-taliban-role';

/** What an editor does with issues, in a test’s own database. */
export function issueActs(desk: Desk) {
  const head = async () => (await desk.database.archive()).head;
  const stored = async (of = slug) => {
    const found = await readIssueFields(desk.database.reader, of);
    if (!found) throw new Error(`There is no ${of}.`);
    return found;
  };
  const record = (fields: Partial<IssueFields> = {}, by = desk.editor) =>
    desk.database.writer.command((tx) =>
      recordIssue(tx, { fields: { ...newcomer, ...fields }, reason: 'A new issue.' }, by, testInstant),
    );
  const edit = async (
    of: string,
    altered: Partial<IssueFields>,
    { by = desk.editor, ...asked }: Partial<IssueEdit> & { by?: Person } = {},
  ) => {
    const { fields, fieldsVersion } = await stored(of);
    const whole = {
      slug: of,
      fields: { ...fields, ...altered },
      meaning: null,
      fieldsVersion,
      reason: 'As the press has it.',
      ...asked,
    };
    return desk.database.writer.command((tx) => editIssue(tx, whole, by, testInstant));
  };
  const undo = async (change?: number) => {
    const seq = change ?? (await head());
    return desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Undone.' }, desk.editor, testInstant));
  };
  const judge = (target: string, value: 1 | 2 = 2) =>
    desk.database.writer.command((tx) =>
      annotateStance(
        tx,
        { statementKey: key, target, value, reason: 'As it says.', settle: true, adjudicationSeen: 0 },
        desk.editor,
        testInstant,
      ),
    );
  return { head, stored, record, edit, undo, judge };
}

/** What follows from issues, as it stands now. */
export function issueFacts(desk: Desk) {
  const codebook = async () => {
    const found = await findCodebook(await desk.database.archive());
    if (!found) throw new Error('The seed lost its codebook.');
    return found;
  };
  const scoresToward = (of: string) =>
    desk.database.reader.stanceScore.count({
      where: { target: { issue: { slug: of } }, validTo: 2_147_483_647, state: 'settled' },
    });
  const entriesOf = async (of: string) => {
    const rows = await desk.database.reader.codebookEntry.findMany({
      where: { issue: { slug: of } },
      orderBy: { id: 'asc' },
      include: { codebookVersion: true },
    });
    return rows.map(({ codebookVersion: { number }, revision, carriesOver }) => [number, revision, carriesOver]);
  };
  const stancesOf = async (text: string) => {
    const archive = await desk.database.archive();
    const knowledge = withActors(builtInKnowledge, await listKnownActors(archive));
    const issues = toIssueDefinitions(await listIssues(archive)).map(readIssue);
    const { proposals } = extract(text, { published: '2021-06-10', outlet: null, knowledge, issues });
    return proposals.flatMap(({ stances }) =>
      stances.flatMap(({ target, value }) => ('issue' in target && target.issue === slug ? [Math.sign(value)] : [])),
    );
  };
  return { codebook, scoresToward, entriesOf, stancesOf };
}
