import { recordChange } from '@/lib/data/change/record-change';
import type { Transaction } from '@/lib/data/transact';
import { testInstant } from './people';
import type { TestDatabase } from './template-database';

const atOnce = 1_000;

/** Days from 2000-01-01 on, three statements a day, so that a list must look at the key too. */
const dayOf = (number: number): string =>
  new Date(Date.UTC(2000, 0, 1) + Math.floor(number / 3) * 86_400_000).toISOString().slice(0, 10);

const keyOf = (number: number): string => `many-${String(number).padStart(6, '0')}`;

const modalities = ['asserted', 'conditional', 'hoped', 'committed', 'standing'];

interface Made {
  readonly actorIds: readonly number[];
  readonly targetIds: readonly number[];
  readonly place: {
    readonly articleId: number;
    readonly passageId: number;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  };
}

async function whatThereIs(tx: Transaction): Promise<Made> {
  const actors = await tx.actor.findMany({ orderBy: { id: 'asc' }, take: 20, select: { id: true } });
  const targets = await tx.target.findMany({ where: { actorId: null }, orderBy: { id: 'asc' }, select: { id: true } });
  const report = await tx.reportVersion.findFirstOrThrow({ orderBy: { id: 'asc' }, include: { report: true } });
  const { passageId, start, end, quote } = report;
  return {
    actorIds: actors.map(({ id }) => id),
    targetIds: targets.map(({ id }) => id),
    place: { articleId: report.report.articleId, passageId, start, end, quote },
  };
}

const cyclic = <T>(list: readonly T[], number: number): T => {
  const item = list[number % list.length];
  if (item === undefined) throw new Error('The seeded database has nothing to choose from.');
  return item;
};

async function write(tx: Transaction, seq: number, numbers: readonly number[], made: Made): Promise<void> {
  const validFrom = seq;
  await tx.statement.createMany({ data: numbers.map((number) => ({ key: keyOf(number), seq })) });
  const rows = await tx.statement.findMany({ where: { seq }, orderBy: { id: 'asc' }, select: { id: true } });
  const each = rows.map(({ id: statementId }, index) => ({ statementId, number: numbers[index] ?? 0 }));
  await tx.statementVersion.createMany({
    data: each.map(({ statementId, number }) => ({
      statementId,
      summary: `Statement ${number} of many, on matter${number % 100}.`,
      speakerId: cyclic(made.actorIds, number),
      capacity: 'official',
      saidOn: dayOf(number),
      precision: 'day',
      venue: '',
      modality: cyclic(modalities, number),
      publication: 'published',
      validFrom,
    })),
  });
  await tx.principal.createMany({
    data: each.map(({ statementId, number }) => ({ statementId, actorId: cyclic(made.actorIds, number), validFrom })),
  });
  await tx.stanceScore.createMany({
    data: each.map(({ statementId, number }) => ({
      statementId,
      targetId: cyclic(made.targetIds, number),
      state: 'settled',
      value: (number % 5) - 2,
      basis: 'agreed',
      reason: 'Made for a test.',
      checked: number % 4 === 0,
      validFrom,
    })),
  });
  const { articleId, ...span } = made.place;
  await tx.report.createMany({
    data: each.map(({ statementId, number }) => ({ key: `${keyOf(number)}--report`, statementId, articleId, seq })),
  });
  const reports = await tx.report.findMany({ where: { seq }, orderBy: { id: 'asc' }, select: { id: true } });
  await tx.reportVersion.createMany({
    data: reports.map(({ id: reportId }) => ({
      ...span,
      reportId,
      mode: 'direct',
      cue: 'said',
      matchBasis: 'named',
      validFrom,
    })),
  });
}

/**
 * Writes `count` made-up statements into a seeded database, `many-000000` on, each with a report, a principal and a
 * score: enough to see whether a list keeps its promises when it is long.
 */
export async function recordMany(database: Pick<TestDatabase, 'writer'>, count: number): Promise<void> {
  for (let from = 0; from < count; from += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, count - from) }, (_, index) => from + index);
    const intent = {
      at: testInstant,
      byId: null,
      verb: 'record-statement',
      subject: `statements:${numbers.length}`,
      reason: 'For a test.',
    } as const;
    await database.writer.transact(async (tx) => {
      const made = await whatThereIs(tx);
      await recordChange(tx, intent, (seq) => write(tx, seq, numbers, made));
    });
  }
}
