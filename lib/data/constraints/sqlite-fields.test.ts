import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from '@/lib/testing/attempt';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import type { Transaction } from '../transact';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

type Write = (tx: Transaction, seq: number) => Promise<unknown>;

const statementId = async (tx: Transaction, key = 'wang-2021-07-28-taliban-role') =>
  (await tx.statement.findUniqueOrThrow({ where: { key } })).id;
const targetOf = async (tx: Transaction, slug: string) =>
  (await tx.target.findFirstOrThrow({ where: { actor: { slug } } })).id;
const runA = async (tx: Transaction) => (await tx.coder.findUniqueOrThrow({ where: { slug: 'run-a' } })).id;

async function place(tx: Transaction, seq: number, target = 'ashraf-ghani') {
  return {
    statementId: await statementId(tx),
    targetId: await targetOf(tx, target),
    codebookVersionId: 1,
    reason: 'r',
    seq,
  };
}
const annotation = async (tx: Transaction, seq: number, value: number | null, target?: string) =>
  tx.stanceAnnotation.create({ data: { ...(await place(tx, seq, target)), coderId: await runA(tx), value } });
const adjudication = async (tx: Transaction, seq: number, given: { value?: number; basis?: string; target?: string }) =>
  tx.adjudication.create({
    data: { ...(await place(tx, seq, given.target)), basis: given.basis ?? 'editor', value: given.value ?? 1 },
  });

async function score(tx: Transaction, seq: number, given: Record<string, unknown>) {
  const row = { statementId: await statementId(tx), targetId: await targetOf(tx, 'ashraf-ghani') };
  const settled = { state: 'settled', value: 1, basis: 'agreed', reason: 'r', checked: false, validFrom: seq };
  return tx.stanceScore.create({ data: { ...row, ...settled, ...given } });
}

async function report(tx: Transaction, seq: number, given: Record<string, number>) {
  const row = await tx.reportVersion.findFirstOrThrow({ where: { validTo: 2147483647 } });
  await tx.reportVersion.update({ where: { id: row.id }, data: { validTo: seq } });
  const { id: _, ...copy } = row;
  return tx.reportVersion.create({ data: { ...copy, validFrom: seq, validTo: 2147483647, ...given } });
}

/** The second article's last passage ends at 3298 of 3913: what comes after is a gap. */
async function passage(tx: Transaction, seq: number, start: number, end: number) {
  return tx.passage.create({ data: { articleId: 2, ordinal: 99, start, end, sha256: 'x', seq } });
}

async function statementVersion(tx: Transaction, seq: number, given: Record<string, string>, key?: string) {
  const row = await tx.statementVersion.findFirstOrThrow({
    where: { statementId: await statementId(tx, key), validTo: 2147483647 },
  });
  await tx.statementVersion.update({ where: { id: row.id }, data: { validTo: seq } });
  const { id: _, ...copy } = row;
  return tx.statementVersion.create({ data: { ...copy, validFrom: seq, validTo: 2147483647, ...given } });
}

const refusals: readonly (readonly [rule: string, message: RegExp, write: Write])[] = [
  ['a value above the scale', /value must be a whole number/, (tx, seq) => annotation(tx, seq, 3)],
  ['a value below the scale', /value must be a whole number/, (tx, seq) => annotation(tx, seq, -3)],
  [
    'an adjudicated value off the scale',
    /value must be a whole number/,
    (tx, seq) => adjudication(tx, seq, { value: 5 }),
  ],
  ['a score off the scale', /value must be a whole number/, (tx, seq) => score(tx, seq, { value: 9 })],
  ['a settled score without value', /needs a value and its basis/, (tx, seq) => score(tx, seq, { value: null })],
  ['a settled score without basis', /needs a value and its basis/, (tx, seq) => score(tx, seq, { basis: null })],
  ['an unknown state of a score', /state must be one of/, (tx, seq) => score(tx, seq, { state: 'maybe' })],
  [
    'an unknown basis of an adjudication',
    /basis must be one of/,
    (tx, seq) => adjudication(tx, seq, { basis: 'mood' }),
  ],
  [
    'two scores in force for one statement and target',
    /Unique constraint/,
    async (tx, seq) => {
      await score(tx, seq, {});
      await score(tx, seq, { value: 2 });
    },
  ],
  ['an annotation toward a principal', /no stance toward its own holder/, (tx, seq) => annotation(tx, seq, 1, 'china')],
  [
    'an adjudication toward a principal',
    /no stance toward its own holder/,
    (tx, seq) => adjudication(tx, seq, { target: 'china' }),
  ],
  [
    'a score toward a principal',
    /no stance toward its own holder/,
    async (tx, seq) => score(tx, seq, { targetId: await targetOf(tx, 'china') }),
  ],
  [
    'a stance toward the speaker in its own capacity',
    /no stance toward its own holder/,
    async (tx, seq) =>
      tx.stanceAnnotation.create({
        data: {
          ...(await place(tx, seq, 'torek-farhadi')),
          statementId: await statementId(tx, 'farhadi-2021-07-28-hedge-bets'),
          coderId: await runA(tx),
          value: 1,
        },
      }),
  ],
  [
    'a principal toward whom there is a score',
    /has a score toward this actor/,
    async (tx, seq) =>
      tx.principal.create({
        data: {
          statementId: await statementId(tx),
          actorId: (await tx.actor.findUniqueOrThrow({ where: { slug: 'taliban' } })).id,
          validFrom: seq,
        },
      }),
  ],
  [
    'own capacity of a speaker toward whom there is a score',
    /score toward its own speaker/,
    async (tx, seq) => {
      const taliban = await tx.actor.findUniqueOrThrow({ where: { slug: 'taliban' } });
      await statementVersion(tx, seq, { capacity: 'own', speakerId: taliban.id as unknown as string });
    },
  ],
  [
    'a target that is both',
    /exactly one of issue and actor/,
    (tx, seq) => tx.target.create({ data: { seq, issueId: 1, actorId: 1 } }),
  ],
  ['a target that is neither', /exactly one of issue and actor/, (tx, seq) => tx.target.create({ data: { seq } })],
  [
    'a span that ends where it starts',
    /must lie inside its passage/,
    (tx, seq) => report(tx, seq, { start: 1000, end: 1000 }),
  ],
  ['a span before its passage', /must lie inside its passage/, (tx, seq) => report(tx, seq, { start: 0 })],
  ['a span past its passage', /must lie inside its passage/, (tx, seq) => report(tx, seq, { end: 1_000_000 })],
  [
    'a passage of another article',
    /must belong to the article/,
    async (tx, seq) => {
      const other = await tx.passage.findFirstOrThrow({ where: { article: { slug: 'voa-2021-05-18' } } });
      await report(tx, seq, { passageId: other.id, start: other.start, end: other.end });
    },
  ],
  ['a passage that ends where it starts', /start must be before end/, (tx, seq) => passage(tx, seq, 10, 10)],
  ['a passage before the article', /start must be before end/, (tx, seq) => passage(tx, seq, -1, 5)],
  ['a passage past the article', /both inside the article/, (tx, seq) => passage(tx, seq, 3300, 3914)],
  ['passages that overlap', /must not overlap/, (tx, seq) => passage(tx, seq, 3200, 3299)],
  [
    'a bearing of no sign',
    /sign must be 1 or -1/,
    (tx, seq) => tx.issueBearing.create({ data: { issueId: 1, actorId: 1, sign: 0, validFrom: seq } }),
  ],
  [
    'a day the calendar does not have',
    /must be a calendar day/,
    (tx, seq) => statementVersion(tx, seq, { saidOn: '2021-02-30' }),
  ],
  [
    'a precision that is no word of ours',
    /precision must be one of/,
    (tx, seq) => statementVersion(tx, seq, { precision: 'year' }),
  ],
  [
    'a modality that is no word of ours',
    /modality must be one of/,
    (tx, seq) => statementVersion(tx, seq, { modality: 'shouted' }),
  ],
  [
    'a capacity that is no word of ours',
    /capacity must be one of/,
    (tx, seq) => statementVersion(tx, seq, { capacity: 'both' }),
  ],
  [
    'a publication state that is no word of ours',
    /publication must be one of/,
    (tx, seq) => statementVersion(tx, seq, { publication: 'leaked' }),
  ],
  ['a second archive row', /there is one row|Unique constraint/, (tx) => tx.archive.create({ data: { id: 2 } })],
  [
    'a data version that jumps',
    /head goes up by one/,
    (tx) => tx.archive.update({ where: { id: 1 }, data: { head: { increment: 5 } } }),
  ],
  [
    'a data version that goes back',
    /head goes up by one/,
    (tx) => tx.archive.update({ where: { id: 1 }, data: { head: { decrement: 1 } } }),
  ],
  ['the archive row deleted', /never deleted/, (tx) => tx.archive.delete({ where: { id: 1 } })],
  ['an altered passage text', /never altered/, (tx) => tx.passageText.updateMany({ data: { text: 'other' } })],
];

describe('the database refuses', () => {
  it.each(refusals)('%s', async (_, message, write) => {
    expect(await attempt(database, write)).toMatch(message);
  });
});

describe('the database lets in', () => {
  it.each<readonly [string, Write]>([
    ['a value on the scale', (tx, seq) => annotation(tx, seq, -2)],
    ['taking a stance back, toward a holder too', (tx, seq) => annotation(tx, seq, null, 'china')],
    ['a settled score', (tx, seq) => score(tx, seq, {})],
    ['an open score without a value', (tx, seq) => score(tx, seq, { state: 'open', value: null, basis: null })],
    ['a passage in a gap', (tx, seq) => passage(tx, seq, 10, 20)],
    ['a span inside its passage', (tx, seq) => report(tx, seq, {})],
    ['a text that must go', (tx) => tx.passageText.deleteMany({ where: { passage: { articleId: 1 } } })],
  ])('%s', async (_, write) => {
    expect(await attempt(database, write)).toBeNull();
  });
});
