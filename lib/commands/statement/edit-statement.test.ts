import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyChain } from '@/lib/testing/verify-chain';
import { readStatementFields } from '@/lib/data/statement/statement-fields';
import { findStatementByKey } from '@/lib/data/statement/statements';
import type { Person } from '@/lib/domain/change/refusal';
import type { StatementFields } from '@/lib/domain/statement/statement-input';
import { addPerson, testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { editStatement } from './edit-statement';
import { revertChange } from '../change/revert-change';

const key = 'wang-2021-07-28-taliban-role';

let database: TestDatabase;
let editor: Person;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
  editor = await addPerson(database, 'Edda', 'editor');
});
afterEach(() => database.close());

const stored = async () => {
  const found = await readStatementFields(database.reader, key);
  if (!found) throw new Error('The seed lost its statement.');
  return found;
};
const edit = (altered: Partial<StatementFields>, seen: Awaited<ReturnType<typeof stored>>, by = editor) =>
  database.writer.command((tx) =>
    editStatement(
      tx,
      {
        statementKey: key,
        fields: { ...seen.fields, ...altered },
        fieldsVersion: seen.fieldsVersion,
        reason: 'Read again.',
      },
      by,
      testInstant,
    ),
  );
const statement = async (version?: number) => findStatementByKey(await database.archive(version), key);

it('writes a new version and keeps the old one', async () => {
  const before = (await database.archive()).head;
  expect((await edit({ summary: 'Wang speaks of the Taliban.' }, await stored())).ok).toBe(true);
  expect(await statement()).toMatchObject({ summary: 'Wang speaks of the Taliban.' });
  expect((await statement(before))?.summary).toMatch(/^Wang tells the Taliban delegation/);
});

it('tells the second editor, and shows what the first one wrote', async () => {
  const seen = await stored();
  await edit({ venue: 'Tianjin' }, seen);
  const second = await addPerson(database, 'Otto', 'editor');
  const result = await edit({ venue: 'Peking' }, seen, second);
  expect(result).toMatchObject({
    ok: false,
    refusal: { code: 'stale-version', earlier: { by: 'Edda' }, fields: { venue: 'Tianjin' } },
  });
  expect((await statement())?.venue).toBe('Tianjin');
});

it('notices an edit that only removed an addressee', async () => {
  const seen = await stored();
  await edit({ addressees: ['taliban'] }, seen);
  expect(await edit({ venue: 'elsewhere' }, seen)).toMatchObject({ refusal: { code: 'stale-version' } });
});

it('takes the score away from a target that becomes a holder, and undo gives it back', async () => {
  const seen = await stored();
  await edit({ principals: [...seen.fields.principals, { actor: 'taliban', claimedBy: 'china' }] }, seen);
  expect((await statement())?.scores.map((score) => score.target.key)).toEqual(['issue:taliban-role']);
  const { head } = await database.archive();
  await database.writer.command((tx) => revertChange(tx, { seq: head, reason: 'Mistaken.' }, editor, testInstant));
  expect((await statement())?.scores).toHaveLength(2);
  expect(await verifyChain(database.reader)).toBeNull();
});

it('refuses to undo an edit whose fields were edited again since', async () => {
  await edit({ venue: 'Tianjin' }, await stored());
  const { head } = await database.archive();
  await edit({ venue: 'a hotel in Tianjin' }, await stored());
  const result = await database.writer.command((tx) =>
    revertChange(tx, { seq: head, reason: 'r' }, editor, testInstant),
  );
  expect(result).toMatchObject({ refusal: { code: 'changed-since' } });
});

it.each([
  ['unchanged', {}],
  ['fields-disagree', { capacity: 'own' as const }],
  ['unknown-name', { speaker: 'nobody' }],
  ['unknown-name', { occasion: 'no-occasion' }],
])('refuses with %s and writes nothing', async (code, altered) => {
  const before = (await database.archive()).head;
  expect(await edit(altered, await stored())).toMatchObject({ ok: false, refusal: { code } });
  expect((await database.archive()).head).toBe(before);
});

it('refuses a coder', async () => {
  const coder = await addPerson(database, 'Cora', 'coder');
  expect(await edit({ venue: 'x' }, await stored(), coder)).toMatchObject({ refusal: { code: 'may-not' } });
});
