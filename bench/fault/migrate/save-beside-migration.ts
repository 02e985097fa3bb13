import { rmSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { Visitor } from '@/bench/visitor/visitor';
import { editor } from '@/lib/testing/site/accounts';
import { startSite, newPlace, leavePlace, type Site } from '@/lib/testing/site/server';
import { checkDatabase } from '@/lib/data/engine/sqlite/check-database';
import { openFile } from '@/lib/data/engine/sqlite/with-file';
import { nextRelease } from '@/lib/testing/next-release';
import { beginCli, cliAnswer, type CliAnswer } from '@/lib/testing/run-cli';

const statement = '/admin/statements/wang-2021-07-28-taliban-role';

export interface BesideFindings {
  readonly acknowledged: number;
  readonly attempts: number;
  readonly wentOn: number;
  readonly unnamed: number;
  readonly lost: number;
}

/** Saves judgements one after the other; answers the reasons of those that were acknowledged. */
async function saveJudgements(visitor: Visitor, times: number, mark: string): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let turn = 1; turn <= times; turn += 1) {
    const reason = `Judged beside it: ${mark}, ${turn}.`;
    const page = await visitor.open(statement);
    const { response } = await visitor.post(page, '[aria-label="Judge this target"]', {
      value: turn % 2 === 0 ? '1' : '2',
      reason,
    });
    if (response.status === 303) acknowledged.push(reason);
  }
  return acknowledged;
}

/** How many of these reasons no judgement in the database has. */
function countLost(file: string, reasons: readonly string[]): number {
  const database = openFile(file, { wait: 1_000 });
  const stored = new Set(database.prepare<[], string>('SELECT reason FROM StanceAnnotation').pluck().all());
  database.close();
  return reasons.filter((reason) => !stored.has(reason)).length;
}

/** Tries again and again to migrate until the saves are over. */
async function migrateUntil(over: { readonly is: boolean }, tryOnce: () => Promise<CliAnswer>): Promise<CliAnswer[]> {
  const answers: CliAnswer[] = [];
  while (!over.is || answers.length === 0) answers.push(await tryOnce());
  return answers;
}

async function workBeside(
  site: Site,
  times: number,
  tryOnce: () => Promise<CliAnswer>,
): Promise<{ saved: string[]; answers: CliAnswer[] }> {
  const visitor = new Visitor(site.address);
  await visitor.signIn(editor);
  const over = { is: false };
  const trying = migrateUntil(over, tryOnce);
  const saved = await saveJudgements(visitor, times, 'a migration');
  over.is = true;
  return { saved, answers: await trying };
}

/** Saves `times` judgements on a built site while the next release’s migration is tried beside it, then migrates. */
export async function saveBesideMigration(parent: string, times: number): Promise<BesideFindings> {
  const folder = mkdtempSync(path.join(parent, 'beside-'));
  const project = nextRelease(folder);
  const place = await newPlace();
  const tryOnce = (): Promise<CliAnswer> =>
    cliAnswer(beginCli('migrate', [], { DATABASE_URL: `file:${place.databaseFile}` }, project));
  try {
    const site = await startSite({}, place);
    const { saved, answers } = await workBeside(site, times, tryOnce).finally(() => site.stop());
    const after = await tryOnce();
    if (after.code !== 0) throw new Error(`The migration failed after the server had ended: ${after.err}`);
    await checkDatabase(place.databaseFile);
    const refused = answers.filter(({ code }) => code !== 0);
    return {
      acknowledged: saved.length,
      attempts: answers.length,
      wentOn: answers.length - refused.length,
      unnamed: refused.filter(({ err }) => !err.includes(`the server (process ${site.pid}, since `)).length,
      lost: countLost(place.databaseFile, saved),
    };
  } finally {
    leavePlace(place);
    rmSync(folder, { recursive: true, force: true });
  }
}
