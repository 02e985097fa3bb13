import { finishCoding, settleBySeedRule, type TargetJudgement } from '@/lib/commands/coder/finish-coding';
import { publishCodebook } from '@/lib/commands/issue/publish-codebook';
import { recordActors } from '@/lib/commands/actor/record-actors';
import { recordSeedEvent } from '@/lib/commands/event/record-event';
import { recordSeedGroup } from '@/lib/commands/group/record-group';
import { recordCoder } from '@/lib/commands/coder/record-coder';
import { recordArticle, recordOccasion, recordOutlet } from '@/lib/commands/article/record-sources';
import { recordStatement } from '@/lib/commands/statement/record-statement';
import { listScoresOf } from '@/lib/data/stance/score-list';
import type { Transaction, Writer } from '@/lib/data/transact';
import { coderDirectory, eventDirectory, groupDirectory, UnknownName } from '@/lib/data/identity/identities';
import type { JudgedValue } from '@/lib/domain/stance/stance-value';
import { readSeedFiles, SeedRefusal, type SeedFiles, type SeedStatement, type SeedTarget } from './seed/read-files';
import { actorInput, articleInput, codebookInput, outletInputs, statementInput, targetKey } from './seed/seed-inputs';

/** The day this seed was released: the same on every machine, so that the same files give the same history. */
export const seededAt = new Date('2026-11-01T00:00:00Z');

const author = (reason: string, byId: number | null = null) => ({ byId, at: seededAt, reason });

const note = 'A run of a language model under codebook version 1.';

async function seedSources(tx: Transaction, files: SeedFiles, texts: string | undefined): Promise<void> {
  await recordActors(tx, files.actors.map(actorInput), author('Actors named in the five articles.'));
  for (const outlet of outletInputs(files.articles))
    await recordOutlet(tx, outlet, author('Outlet of a seed article.'));
  for (const article of files.articles) {
    await recordArticle(tx, await articleInput(article, files, texts), author('Seed article.'));
  }
  await publishCodebook(tx, codebookInput(files), author('First version.'));
  for (const { held_on: heldOn, ...occasion } of files.occasions) {
    await recordOccasion(tx, { ...occasion, heldOn }, author('Occasion of seed statements.'));
  }
}

async function seedCoders(tx: Transaction): Promise<readonly [number, number]> {
  const coder = (slug: string, name: string) =>
    recordCoder(tx, { slug, kind: 'assisted', name, note }, author('First coding of the seed.'));
  return [await coder('run-a', 'Run A'), await coder('run-b', 'Run B')];
}

const judgements = (rows: readonly { target: SeedTarget; value: JudgedValue; reason: string }[]): TargetJudgement[] =>
  rows.map(({ target, value, reason }) => ({ target: targetKey(target), value, reason }));

/** The scores that follow by rule must be those the file gives: else a coding, an adjudication or a stance is wrong. */
async function checkScores(tx: Transaction, row: SeedStatement): Promise<void> {
  const found = (await listScoresOf(tx, row.key))
    .map(({ target, state, value }) => `${target} ${state} ${value}`)
    .sort();
  const wanted = row.stances.map(({ target, value }) => `${targetKey(target)} settled ${value}`).sort();
  if (found.join('; ') !== wanted.join('; ')) {
    throw new SeedRefusal(
      `statements.json, ${row.key}: ` +
        `by the score rule its scores are "${found.join('; ')}", its stances say "${wanted.join('; ')}".`,
    );
  }
}

async function seedStatement(
  tx: Transaction,
  row: SeedStatement,
  [runA, runB]: readonly [number, number],
): Promise<void> {
  const recorded = await recordStatement(
    tx,
    { ...statementInput(row), assigned: [runA, runB] },
    author('Seed statement.'),
  );
  if (!recorded.ok) {
    const { refusal } = recorded;
    const part = 'report' in refusal ? `report ${refusal.report}` : refusal.field;
    throw new SeedRefusal(`statements.json, ${row.key}, ${part}: ${refusal.message} (${refusal.code})`);
  }
  const statementKey = row.key;
  await finishCoding(
    tx,
    { statementKey, judgements: judgements(row.codings.a) },
    runA,
    author('Coded by Run A.', runA),
  );
  await finishCoding(
    tx,
    { statementKey, judgements: judgements(row.codings.b) },
    runB,
    author('Coded by Run B.', runB),
  );
  if (row.adjudications.length > 0) {
    await settleBySeedRule(tx, { statementKey, judgements: judgements(row.adjudications) }, author('Settled by rule.'));
  }
  await checkScores(tx, row);
}

async function naming<T>(row: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnknownName) throw new SeedRefusal(`${row}: ${error.message}`);
    throw error;
  }
}

/** The day of the seed, or the newest change's where there are later ones: time never runs backwards in the history. */
async function supplementedAt(tx: Transaction): Promise<Date> {
  const newest = await tx.change.findFirst({ orderBy: { seq: 'desc' }, select: { at: true } });
  return newest && newest.at > seededAt ? newest.at : seededAt;
}

/**
 * Events and groups that came into the seed later than statements: adds those whose slug was never recorded, so that
 * what an editor withdrew or took back stays so. Answers whether it added any.
 */
async function seedSupplements(tx: Transaction, { events, groups }: SeedFiles): Promise<boolean> {
  const [knownEvents, knownGroups] = [await eventDirectory(tx), await groupDirectory(tx)];
  const newEvents = events.filter(({ slug }) => knownEvents.find(slug) === null);
  const newGroups = groups.filter(({ slug }) => knownGroups.find(slug) === null);
  const by = { byId: null, at: await supplementedAt(tx) };
  for (const { happened_on: happenedOn, ...event } of newEvents) {
    await naming(`events.json, ${event.slug}`, () =>
      recordSeedEvent(tx, { ...event, happenedOn }, { ...by, reason: event.source }),
    );
  }
  for (const group of newGroups) {
    await naming(`groups.json, ${group.slug}`, () =>
      recordSeedGroup(tx, group, { ...by, reason: 'Group of the seed.' }),
    );
  }
  return newEvents.length + newGroups.length > 0;
}

/** Whether the database was filled by this seed, and not by somebody's own work. */
async function wasSeeded(tx: Transaction): Promise<boolean> {
  const coders = await coderDirectory(tx);
  return coders.find('run-a') !== null && coders.find('run-b') !== null;
}

/**
 * Fills an empty database from the seed's files, all in one transaction. One that was seeded before gets the events and
 * groups it has never had; any other is left as it is. Answers whether it wrote anything. Throws a `SeedRefusal` naming
 * the row and the rule that does not fit.
 */
export async function seedDatabase(
  writer: Writer,
  { texts, folder }: { readonly texts?: string | undefined; readonly folder?: string } = {},
): Promise<boolean> {
  const files = await readSeedFiles(folder);
  return writer.transact(async (tx) => {
    const { head } = await tx.archive.findUniqueOrThrow({ where: { id: 1 } });
    if (head > 0) return (await wasSeeded(tx)) && seedSupplements(tx, files);
    await naming('actors.json, articles.json or issues.json', () => seedSources(tx, files, texts));
    const runs = await seedCoders(tx);
    for (const row of files.statements) {
      await naming(`statements.json, ${row.key}`, () => seedStatement(tx, row, runs));
    }
    await seedSupplements(tx, files);
    return true;
  });
}
