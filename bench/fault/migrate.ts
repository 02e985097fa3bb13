import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
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
  return said.includes(
    stands === 'old'
      ? 'The old database stands, whole'
      : 'The new database had taken its place already and stands, whole',
  );
}

/** Kills the migration right before one operation, looks at what is there, and runs it again. */
function killBefore(
  trial: KilledMigration,
  number: number,
  began: number,
  ended: number,
): { wrong: string[]; untold: string[] } {
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
  // Before the note is opened nothing has begun of which the next run could say that it was interrupted.
  const note = operations.indexOf('open migration');
  const gone = operations.lastIndexOf('rm migration');
  if (note < 0 || gone < 0) throw new Error('The migration no longer notes when it is under way.');
  return { operations, began: note + 1, ended: gone + 2 };
}

/**
 * Kills a migration right before each of its file operations that `chosen` picks, and after the last. What comes right
 * after one operation is what comes right before the next.
 */
export function killMigrations(
  template: string,
  parent: string,
  chosen: (operation: string) => boolean = () => true,
): KillFindings {
  const folder = mkdtempSync(path.join(parent, 'migrate-'));
  try {
    const trial = new KilledMigration(template, folder);
    const { operations, began, ended } = recordRun(trial);
    const numbers = operations.flatMap((operation, index) => (chosen(operation) ? [index + 1] : []));
    const all = numbers.map((number) => ({
      number,
      operation: operations[number - 1] ?? '',
      ...killBefore(trial, number, began, ended),
    }));
    const inWords = (kind: 'wrong' | 'untold'): string[] =>
      all.flatMap((each) => each[kind].map((words) => `before operation ${each.number} (${each.operation}): ${words}`));
    return { kills: all.length, wrong: inWords('wrong'), untold: inWords('untold') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** For a test: the operations after which other files stand there than before. */
const decides = (operation: string): boolean =>
  /^(?:copyFile demarche-test\.db\.migrating|rename demarche-test\.db|rm migration)$/u.test(operation);

function judgeKills(found: KillFindings, figures: Figures): void {
  for (const words of [...found.wrong, ...found.untold]) console.log(`  ${words}`);
  console.log(`A migration killed before ${found.kills} of its file operations, and run again:`);
  figures.atLeast('kills', found.kills, 3);
  figures.atMost('databases lost, empty, damaged or short of something', found.wrong.length, 0);
  figures.atMost('next runs that don’t say which database stands', found.untold.length, 0);
}

async function judgeSaves(parent: string, saves: number, figures: Figures): Promise<void> {
  const beside = await saveBesideMigration(parent, saves);
  console.log(
    `${beside.acknowledged} saves acknowledged while ${beside.attempts} migrations were tried, and one after them:`,
  );
  figures.atLeast('saves acknowledged', beside.acknowledged, saves);
  figures.atMost('acknowledged saves lost', beside.lost, 0);
  figures.atMost('migrations that went on beside the server', beside.wentOn, 0);
  figures.atMost('refusals that don’t name the server', beside.unnamed, 0);
}

/**
 * `npm run fault -- migrate`: a migration killed before each of its file operations, and 30 saves beside a migration;
 * throws when a figure is missed. `--brief` is for tests: the operations that decide, and a few saves.
 */
export async function migrate(words: readonly string[]): Promise<void> {
  const {
    values: { brief },
  } = parseArgs({ args: [...words], options: { brief: { type: 'boolean', default: false } } });
  const parent = path.resolve('var/test');
  const figures = new Figures();
  judgeKills(killMigrations(path.join(parent, 'template.db'), parent, brief ? decides : () => true), figures);
  await judgeSaves(parent, brief ? 2 : 30, figures);
  figures.judge();
}
