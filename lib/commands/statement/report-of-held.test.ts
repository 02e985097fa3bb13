import { expect, it } from 'vitest';
import { recordChange } from '@/lib/data/change/record-change';
import { findStatementByKey } from '@/lib/data/statement/statements';
import { articleOfEachTest, madeUpText } from '@/lib/testing/article-desk';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { verifyChain } from '@/lib/testing/verify-chain';
import { withdrawStatement } from '@/lib/testing/withdraw-statement';
import { heldStatement, writeReportOf } from './report-of-held';

const key = 'wang-2021-07-28-taliban-role';
const words = 'Observers said the talks could fail.';
const start = madeUpText.indexOf(words);

const desk = deskOfEachTest();
const article = articleOfEachTest(desk);

const held = (of = key) => desk.database.writer.command((tx) => heldStatement(tx, of, article.slug));
const report = (quote = words) =>
  desk.database.writer.command(async (tx) => {
    const statement = await heldStatement(tx, key, article.slug);
    if (!statement.ok) return statement;
    const intent = { at: testInstant, byId: desk.coder.coderId, subject: `statement:${key}` };
    const input = {
      article: article.slug,
      start,
      end: start + words.length,
      quote,
      mode: 'indirect',
      cue: 'said',
    } as const;
    return recordChange(tx, { ...intent, verb: 'accept-proposal', reason: 'The same words.' }, (seq) =>
      writeReportOf(tx, seq, statement.value, { ...input, relays: ['xinhua'], matchBasis: 'wording', note: null }),
    );
  });

it('adds a report to a statement that is shown, and brings its article before the public', async () => {
  const before = await findStatementByKey(await desk.database.archive(), key);
  expect(await report()).toEqual({ ok: true, value: null });
  const after = await findStatementByKey(await desk.database.archive(), key);
  expect(after?.reports).toHaveLength((before?.reports.length ?? 0) + 1);
  expect(after?.reports.at(-1)).toMatchObject({ intact: true, quote: words, article: { slug: article.slug } });
  expect(after?.scores).toEqual(before?.scores);
  expect(await verifyChain(desk.database.reader)).toBeNull();
});

it('refuses a second report from the same article', async () => {
  await report();
  expect(await held()).toEqual({ ok: false, refusal: { code: 'already-reported' } });
});

it('refuses a statement that is not there, and one that was withdrawn', async () => {
  expect(await held('no-such-key')).toEqual({ ok: false, refusal: { code: 'unknown-statement', key: 'no-such-key' } });
  await withdrawStatement(desk.database, key, testInstant);
  expect(await held()).toEqual({ ok: false, refusal: { code: 'unknown-statement', key } });
});

it('refuses words that are not at their place, and writes nothing', async () => {
  const { head } = await desk.database.archive();
  expect(await report('Observers said the talks would fail.')).toMatchObject({ refusal: { code: 'quote-lost' } });
  expect((await desk.database.archive()).head).toBe(head);
});
