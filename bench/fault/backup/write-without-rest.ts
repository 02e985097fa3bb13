import { setImmediate as turn } from 'node:timers/promises';
import { annotateStance } from '@/lib/commands/stance/annotate-stance';
import { recordCoder } from '@/lib/commands/coder/record-coder';
import { openReader, type Database } from '@/lib/data/open-database';
import { createWriter } from '@/lib/data/transact';
import { environment } from '@/lib/runtime/environment';
import { testInstant } from '@/lib/testing/people';

const author = { byId: null, at: testInstant, reason: 'For a trial.' };
const coder = { slug: 'restless', kind: 'person', name: 'Restless', note: null } as const;
const values = [-2, -1, 1, 2] as const;

const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());

/** What there is to be judged: statements and, by turns, what they are judged toward. */
async function whatThereIs(reader: Database) {
  const statements = await reader.statement.findMany({ orderBy: { id: 'asc' }, select: { key: true }, take: 40 });
  const targets = await reader.target.findMany({
    where: { issueId: { not: null } },
    orderBy: { id: 'asc' },
    select: { issue: { select: { slug: true } } },
  });
  return {
    statements: statements.map(({ key }) => key),
    targets: targets.map(({ issue }) => `issue:${issue?.slug ?? ''}`),
  };
}

/**
 * Judges statements one after the other, without a pause, until it is told to stop; each line that it prints is the
 * number of a change that it was told is kept.
 */
async function writeWithoutRest(): Promise<void> {
  const url = environment().databaseUrl;
  const [writer, reader] = [createWriter(url), openReader(url)];
  const coderId = await writer.transact((tx) => recordCoder(tx, coder, author));
  const by = { coderId, name: 'Restless', role: 'editor' } as const;
  const { statements, targets } = await whatThereIs(reader);
  for (let number = 0; !stop.signal.aborted; number += 1) {
    const statementKey = statements[number % statements.length] ?? '';
    const target = targets[Math.floor(number / statements.length) % targets.length] ?? '';
    const value = values[number % values.length] ?? 1;
    const input = { statementKey, target, value, reason: `Judgement ${number}.`, settle: false, adjudicationSeen: 0 };
    const done = await writer.command((tx) => annotateStance(tx, input, by, testInstant));
    const { head } = await reader.archive.findUniqueOrThrow({ where: { id: 1 } });
    if (done.ok) process.stdout.write(`${head}\n`);
    // What was printed goes out, and a signal comes in, only between two turns.
    await turn();
  }
  await writer.close();
  await reader.$disconnect();
}

writeWithoutRest().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
