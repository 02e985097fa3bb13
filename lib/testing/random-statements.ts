import fc from 'fast-check';
import { recordChange } from '@/lib/data/change/record-change';
import { stillInForce } from '@/lib/data/history/tables';
import type { Transaction } from '@/lib/data/transact';
import { testInstant } from './people';
import type { TestDatabase } from './template-database';

/** Ids of actors of the seed who hold and say what is made up. */
export const heldByActors = [1, 2, 3, 4, 5];

const someActor = fc.constantFrom(...heldByActors);
const somePublication = fc.constantFrom('published', 'published', 'draft', 'withdrawn');
/** What a second change makes of it; null leaves it as it is. */
const becomes = fc.option(somePublication, { freq: 2 });
const someArticle = fc.record({ isNamed: fc.boolean(), publication: somePublication, becomes });

const principal = fc.record({
  actor: someActor,
  claimedBy: fc.option(someActor, { freq: 3 }),
  isClosed: fc.boolean(),
});
const score = fc.record({
  /** Which of the targets there are. */
  target: fc.nat({ max: 5 }),
  state: fc.constantFrom('settled', 'settled', 'open'),
  value: fc.integer({ min: -2, max: 2 }),
  checked: fc.boolean(),
  isClosed: fc.boolean(),
});
const report = fc.record({ article: fc.nat({ max: 2 }), isClosed: fc.boolean() });
const anyFields = fc.record({
  capacity: fc.constantFrom('official', 'own'),
  speaker: someActor,
  publication: somePublication,
  becomes,
  modality: fc.constantFrom('asserted', 'standing', 'hoped'),
  principals: fc.uniqueArray(principal, { maxLength: 3, selector: ({ actor }) => actor }),
  scores: fc.uniqueArray(score, { minLength: 1, maxLength: 3, selector: ({ target }) => target }),
  reports: fc.uniqueArray(report, { maxLength: 2, selector: ({ article }) => article }),
});
/** As forms let them through: in one's own capacity nobody is spoken for. */
const anyStatement = anyFields.map((made) => (made.capacity === 'own' ? { ...made, principals: [] } : made));

/** Some statements with their articles, and which issue bears on whom otherwise after a second change. */
export const anyStatements = fc.record({
  statements: fc.array(anyStatement, { minLength: 8, maxLength: 16 }),
  articles: fc.array(someArticle, { minLength: 3, maxLength: 3 }),
  bearing: fc.record({ issue: fc.nat({ max: 3 }), actorId: someActor }),
});
type Made = typeof anyStatements extends fc.Arbitrary<infer One> ? One : never;
type MadeStatement = Made['statements'][number];
type MadeArticle = Made['articles'][number];

interface Placed {
  readonly articleId: number;
  readonly passageId: number;
}

async function writeArticle(tx: Transaction, seq: number, slug: string, made: MadeArticle): Promise<Placed> {
  const { id: outletId } = await tx.outlet.create({ data: { slug, seq } });
  await tx.outletVersion.create({ data: { outletId, name: slug, named: made.isNamed, validFrom: seq } });
  const shared = { sha256: 'a'.repeat(64), seq };
  const { id: articleId } = await tx.article.create({ data: { ...shared, slug, length: 10 } });
  const { publication } = made;
  const said = { publishedOn: '2021-06-11', publishedBasis: 'made', textQuality: 'original', textPolicy: 'full' };
  await tx.articleVersion.create({
    data: { ...said, articleId, outletId, title: slug, publication, validFrom: seq },
  });
  const { id: passageId } = await tx.passage.create({
    data: { ...shared, articleId, ordinal: 0, start: 0, end: 10 },
  });
  return { articleId, passageId };
}

async function writeReports(tx: Transaction, seq: number, key: string, made: MadeStatement, placed: readonly Placed[]) {
  const { id: statementId } = await tx.statement.findUniqueOrThrow({ where: { key } });
  for (const { article } of made.reports) {
    const place = placed[article];
    if (!place) continue;
    const { articleId, passageId } = place;
    const data = { key: `${key}--${articleId}`, statementId, articleId, seq };
    const { id: reportId } = await tx.report.create({ data });
    const span = { start: 0, end: 5, quote: 'Words', mode: 'direct', cue: 'said', matchBasis: 'named' };
    await tx.reportVersion.create({ data: { ...span, reportId, passageId, validFrom: seq } });
  }
}

/** Four issues and two actors that none of these statements is held by, in the order of their ids. */
async function targetIds(tx: Transaction): Promise<readonly number[]> {
  const list = (where: object, take: number) =>
    tx.target.findMany({ where, take, orderBy: { id: 'asc' }, select: { id: true } });
  const issues = await list({ actorId: null }, 4);
  const actors = await list({ actorId: { notIn: heldByActors, not: null } }, 2);
  return [...issues, ...actors].map(({ id }) => id);
}

async function writeStatement(
  tx: Transaction,
  seq: number,
  key: string,
  made: MadeStatement,
  targets: readonly number[],
): Promise<void> {
  const { id: statementId } = await tx.statement.create({ data: { key, seq } });
  const { capacity, speaker: speakerId, publication, modality } = made;
  const shared = { summary: key, saidOn: '2021-06-10', precision: 'day', venue: '', validFrom: seq };
  await tx.statementVersion.create({ data: { ...shared, statementId, speakerId, capacity, publication, modality } });
  const named = made.principals.map(({ actor: actorId, claimedBy: claimedById }) => ({ actorId, claimedById }));
  await tx.principal.createMany({ data: named.map((one) => ({ ...one, statementId, validFrom: seq })) });
  await tx.stanceScore.createMany({
    data: made.scores.map(({ target, state, value, checked }) => ({
      statementId,
      targetId: targets[target % targets.length] ?? 0,
      state,
      value,
      basis: state === 'open' ? null : 'agreed',
      reason: 'Made for a test.',
      checked,
      validFrom: seq,
    })),
  });
}

async function alterStatement(
  tx: Transaction,
  seq: number,
  key: string,
  made: MadeStatement,
  targets: readonly number[],
): Promise<void> {
  const { id: statementId } = await tx.statement.findUniqueOrThrow({ where: { key } });
  const closed = { validTo: seq };
  const gone = made.principals.filter(({ isClosed }) => isClosed).map(({ actor }) => actor);
  await tx.principal.updateMany({ where: { statementId, actorId: { in: gone } }, data: closed });
  const dropped = made.scores.filter(({ isClosed }) => isClosed).map(({ target }) => targets[target % targets.length]);
  const targetId = { in: dropped.flatMap((id) => id ?? []) };
  await tx.stanceScore.updateMany({ where: { statementId, targetId }, data: closed });
  if (made.becomes === null) return;
  const { id, ...row } = await tx.statementVersion.findFirstOrThrow({ where: { statementId, validTo: stillInForce } });
  await tx.statementVersion.update({ where: { id }, data: closed });
  await tx.statementVersion.create({ data: { ...row, publication: made.becomes, validFrom: seq } });
}

async function alterArticle(tx: Transaction, seq: number, { articleId }: Placed, made: MadeArticle): Promise<void> {
  if (made.becomes === null) return;
  const { id, ...row } = await tx.articleVersion.findFirstOrThrow({ where: { articleId, validTo: stillInForce } });
  await tx.articleVersion.update({ where: { id }, data: { validTo: seq } });
  await tx.articleVersion.create({ data: { ...row, publication: made.becomes, validFrom: seq } });
}

/** Takes the bearing away where there is one, else writes it. */
async function turnBearing(tx: Transaction, seq: number, { issue, actorId }: Made['bearing']): Promise<void> {
  const issues = await tx.issue.findMany({ orderBy: { id: 'asc' }, take: 4, select: { id: true } });
  const issueId = issues[issue]?.id ?? 1;
  const { count } = await tx.issueBearing.updateMany({
    where: { issueId, actorId, validTo: stillInForce },
    data: { validTo: seq },
  });
  if (count === 0) await tx.issueBearing.create({ data: { issueId, actorId, sign: 1, validFrom: seq } });
}

const change = (database: TestDatabase, work: (tx: Transaction, seq: number) => Promise<void>): Promise<void> =>
  database.writer.transact((tx) =>
    recordChange(
      tx,
      { at: testInstant, byId: null, verb: 'record-statement', subject: 'many', reason: 'For a test.' },
      (seq) => work(tx, seq),
    ),
  );

/**
 * Writes them into a seeded database, and by a second change takes parts of them away and alters what is published;
 * answers the versions after each. `round` tells one writing from another.
 */
export async function writeStatements(database: TestDatabase, round: number, made: Made): Promise<readonly number[]> {
  const each = made.statements.map((one, at) => ({ one, key: `made-${round}-${at}` }));
  let placed: readonly Placed[] = [];
  await change(database, async (tx, seq) => {
    const articles: Placed[] = [];
    for (const [at, one] of made.articles.entries())
      articles.push(await writeArticle(tx, seq, `made-${round}-${at}`, one));
    placed = articles;
    const targets = await targetIds(tx);
    for (const { one, key } of each) {
      await writeStatement(tx, seq, key, one, targets);
      await writeReports(tx, seq, key, one, placed);
    }
  });
  await change(database, async (tx, seq) => {
    const targets = await targetIds(tx);
    for (const { one, key } of each) await alterStatement(tx, seq, key, one, targets);
    for (const [at, place] of placed.entries()) {
      const article = made.articles[at];
      if (article) await alterArticle(tx, seq, place, article);
    }
    await turnBearing(tx, seq, made.bearing);
  });
  const { head } = await database.archive();
  return [head - 1, head];
}
