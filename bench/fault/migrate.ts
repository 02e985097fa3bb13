import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Figures } from './figures';
import { KilledMigration } from './migrate/killed-migration';
import { saveBesideMigration } from './migrate/save-beside-migration';

export interface KillFindings {
  readonly kills: number;
  readonly wrong: readonly string[];
  readonly untold: readonly string[];
}

/** Whether the run after a kill says which database stands: where the killed one had begun to work on a copy. */
function tells(said: string, stands: 'old' | 'new', hadBegun: boolean): boolean {
  if (!hadBegun) return true;
  return said.includes(stands === 'old' ? 'The old database stands, whole' : 'The new database had taken its place already and stands, whole');
}

/** Kills the migration right before one operation, looks at what is there, and runs it again. */
function killBefore(trial: KilledMigration, number: number, began: number, ended: number): { wrong: string[]; untold: string[] } {
  trial.begin();
  const killed = trial.migrate(number);
  const found = trial.look();
  const again = trial.migrate();
  const after = trial.look();
  const leftovers = again.code === 0 ? trial.leftovers() : [];
  const wrong = [
    ...(killed.code === null ? [] : ['it was not killed']),
    ...found.wrong,
    ...(again.code === 0 ? [] : [`the next run failed: ${again.said}`]),
    ...(after.stands === 'new' ? after.wrong : [...after.wrong, 'after the next run it is not the new one']),
    ...leftovers.map((name) => `${name} was left behind`),
  ];
  const isTold = found.stands !== 'none' && tells(again.said, found.stands, number > began && number < ended);
  return { wrong, untold: isTold ? [] : [again.said] };
}

/** The operations of a whole run, and the numbers of those between which it is under way. */
function recordRun(trial: KilledMigration): { operations: string[]; began: number; ended: number } {
  trial.begin();
  const { code, said } = trial.migrate();
  if (code !== 0) throw new Error(`The migration failed without being killed: ${said}`);
  const operations = trial.operations();
  const note = operations.indexOf('writeFile migration');
  const gone = operations.lastIndexOf('rm migration');
  if (note < 0 || gone < 0) throw new Error('The migration no longer notes when it is under way.');
  return { operations, began: note + 1, ended: gone + 2 };
}

/**
 * Kills a migration right before each of its file operations that `chosen` picks, and after the last. What comes right after
 * one operation is what comes right before the next.
 */
export function killMigrations(template: string, parent: string, chosen: (operation: string) => boolean = () => true): KillFindings {
  const folder = mkdtempSync(path.join(parent, 'migrate-'));
  try {
    const trial = new KilledMigration(template, folder);
    const { operations, began, ended } = recordRun(trial);
    const numbers = operations.flatMap((operation, index) => (chosen(operation) ? [index + 1] : []));
    const all = numbers.map((number) => ({ number, operation: operations[number - 1] ?? '', ...killBefore(trial, number, began, ended) }));
    const inWords = (kind: 'wrong' | 'untold'): string[] => all.flatMap((each) => each[kind].map((words) => `before operation ${each.number} (${each.operation}): ${words}`));
    return { kills: all.length, wrong: inWords('wrong'), untold: inWords('untold') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run fault -- migrate`: a migration killed before each file operation, and saves beside a migration; throws when a figure is missed. */
export async function migrate(): Promise<void> {
  const parent = path.resolve('var/test');
  const figures = new Figures();
  const found = killMigrations(path.join(parent, 'template.db'), parent);
  for (const words of [...found.wrong, ...found.untold]) console.log(`  ${words}`);
  console.log(`A migration killed before each of its ${found.kills} file operations, and run again:`);
  figures.atMost('databases lost, empty, damaged or short of something', found.wrong.length, 0);
  figures.atMost('next runs that don’t say which database stands', found.untold.length, 0);
  const beside = await saveBesideMigration(parent, 30);
  console.log(`${beside.acknowledged} saves acknowledged while ${beside.attempts} migrations were tried, and one after them:`);
  figures.atLeast('saves acknowledged', beside.acknowledged, 30);
  figures.atMost('acknowledged saves lost', beside.lost, 0);
  figures.atMost('migrations that went on beside the server', beside.wentOn, 0);
  figures.atMost('refusals that don’t name the server', beside.unnamed, 0);
  figures.judge();
}
