import { expect, it, test } from 'vitest';
import { findStatementByKey } from '@/lib/data/statement/statements';
import { proposedFields } from '@/lib/domain/proposal/proposed-fields';
import type { StatementInput } from '@/lib/domain/statement/statement-input';
import { articleOfEachTest, madeUpProposals, madeUpText } from '@/lib/testing/article-desk';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { verifyChain } from '@/lib/testing/verify-chain';
import { recordStatement } from './record-statement';

const [, , hasty] = madeUpProposals;
if (!hasty) throw new Error('no proposal');
const words = 'Pakistan called the withdrawal hasty.';
const start = madeUpText.indexOf(words);

const desk = deskOfEachTest();
const article = articleOfEachTest(desk);
const head = async () => (await desk.database.archive()).head;

const report = (given: Partial<StatementInput['reports'][number]> = {}): StatementInput['reports'][number] => ({
  ...{ article: article.slug, start, end: start + words.length, quote: words, mode: 'indirect', cue: 'called' },
  ...{ relays: [], matchBasis: 'named', note: null },
  ...given,
});
const record = (given: Partial<StatementInput> = {}, assigned: readonly number[] = []) => {
  const input = { ...proposedFields(hasty), key: 'pakistan-hasty', reports: [report()], ...given, assigned };
  const author = { byId: desk.editor.coderId, at: testInstant, reason: 'Read in the press.' };
  return desk.database.writer.command((tx) => recordStatement(tx, input, author));
};

it('records it with its report and who is to code it, by one change', async () => {
  const before = await head();
  const recorded = await record({}, [desk.coder.coderId]);
  if (!recorded.ok) throw new Error(recorded.refusal.code);
  expect(await head()).toBe(before + 1);
  const assigned = await desk.database.reader.assignment.findMany({ where: { statementId: recorded.value } });
  expect(assigned).toMatchObject([{ coderId: desk.coder.coderId, validFrom: before + 1 }]);
  expect(await findStatementByKey(await desk.database.archive(), 'pakistan-hasty')).toMatchObject({
    ...{ id: recorded.value, speaker: { slug: 'pakistan' }, publication: 'published', scores: [] },
  });
  expect(await findStatementByKey(await desk.database.archive(before), 'pakistan-hasty')).toBeNull();
  expect(await verifyChain(desk.database.reader)).toBeNull();
});

test.each<readonly [string, () => Partial<StatementInput>, object]>([
  ['words that are not at their place', () => ({ reports: [report({ start: start + 1 })] }), {}],
  ['fields that disagree', () => ({ capacity: 'own' }), { code: 'fields-disagree', field: 'principals' }],
])('refuses %s, and writes nothing', async (_, given, refusal) => {
  const before = await head();
  expect(await record(given())).toMatchObject({ ok: false, refusal });
  expect(await head()).toBe(before);
  expect(await desk.database.reader.statement.count({ where: { key: 'pakistan-hasty' } })).toBe(0);
});
