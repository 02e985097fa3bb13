import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyChain } from '@/lib/testing/verify-chain';
import { readStatementFields } from '@/lib/data/statement/statement-fields';
import { findStatementByKey } from '@/lib/data/statement/statements';
import type { Person } from '@/lib/domain/change/refusal';
import type { StatementFields } from '@/lib/domain/statement/statement-input';
import { addPerson, testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { editStatement } from '../statement/edit-statement';
import { revertChange } from './revert-change';

const key = 'wang-2021-07-28-taliban-role';

let database: TestDatabase;
let editor: Person;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
  editor = await addPerson(database, 'Edda', 'editor');
});
afterEach(() => database.close());

async function edit(altered: Partial<StatementFields>): Promise<void> {
  const seen = await readStatementFields(database.reader, key);
  if (!seen) throw new Error('The seed lost its statement.');
  const { fieldsVersion } = seen;
  const fields = { ...seen.fields, ...altered };
  const result = await database.writer.command((tx) =>
    editStatement(tx, { statementKey: key, fields, fieldsVersion, reason: 'Read again.' }, editor, testInstant),
  );
  expect(result.ok).toBe(true);
}

const undoNewest = async () => {
  const { head } = await database.archive();
  return database.writer.command((tx) => revertChange(tx, { seq: head, reason: 'Undone.' }, editor, testInstant));
};

const scoredTargets = async () =>
  (await findStatementByKey(await database.archive(), key))?.scores.map((score) => score.target.key);

it.each<[string, Partial<StatementFields>]>([
  [
    'a principal',
    {
      principals: [
        { actor: 'china', claimedBy: null },
        { actor: 'taliban', claimedBy: 'china' },
      ],
    },
  ],
  ['the speaker for itself', { principals: [], capacity: 'own', speaker: 'taliban' }],
])('gives and takes the score toward an actor that becomes %s, however often it is undone', async (_, altered) => {
  await edit(altered);
  expect(await scoredTargets()).toEqual(['issue:taliban-role']);
  for (const targets of [
    ['actor:taliban', 'issue:taliban-role'],
    ['issue:taliban-role'],
    ['actor:taliban', 'issue:taliban-role'],
  ]) {
    expect(await undoNewest()).toEqual({ ok: true, value: null });
    expect(await scoredTargets()).toEqual(targets);
  }
  expect(await database.writer.transact(verifyChain)).toBeNull();
});
