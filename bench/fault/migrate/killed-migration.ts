import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openFile, type SqliteFile } from '@/lib/data/engine/sqlite/with-file';
import { nextMigration, nextRelease } from '@/lib/testing/next-release';

const preload = path.resolve('bench/fault/migrate/count-file-operations.cjs');
const onlyInTheLog =
  `INSERT INTO AccessEntry (at, kind, detail) VALUES ('2026-01-01T00:00:00.000+00:00', 'k', 'only ` + `in the log')`;

interface Run {
  readonly code: number | null;
  readonly said: string;
}

const countGuards = (database: SqliteFile): number =>
  database.prepare<[], number>(`SELECT count(*) FROM sqlite_master WHERE type = 'trigger'`).pluck().get() ?? 0;

/** A database as it was found: which of the two, and everything that is wrong with it, in words. */
export interface DatabaseFinding {
  readonly stands: 'old' | 'new' | 'none';
  readonly wrong: readonly string[];
}

/**
 * A migration to the next release, run again and again on the same old database, whose newest row stands in its log
 * only.
 */
export class KilledMigration {
  readonly #project: string;
  readonly #changes: number;
  readonly #guards: number;

  /** `template`: a database of this release; `folder`: an empty one for everything that is made. */
  constructor(
    template: string,
    readonly folder: string,
  ) {
    this.#project = nextRelease(folder);
    const making = path.join(folder, 'making.db');
    copyFileSync(template, making);
    const database = openFile(making);
    database.pragma('journal_mode = WAL');
    database.exec(onlyInTheLog);
    for (const suffix of ['', '-wal']) copyFileSync(`${making}${suffix}`, path.join(folder, `old.db${suffix}`));
    this.#changes = database.prepare<[], number>('SELECT count(*) FROM Change').pluck().get() ?? 0;
    this.#guards = countGuards(database);
    database.close();
  }

  get #place(): string {
    return path.join(this.folder, 'run');
  }

  get file(): string {
    return path.join(this.#place, 'demarche-test.db');
  }

  #operations(): string {
    return path.join(this.folder, 'operations');
  }

  /** Puts the old database in its place, with nothing else beside it. */
  begin(): void {
    rmSync(this.#place, { recursive: true, force: true });
    mkdirSync(this.#place);
    for (const suffix of ['', '-wal']) copyFileSync(path.join(this.folder, `old.db${suffix}`), `${this.file}${suffix}`);
  }

  /** Runs the migration, and kills it right before its operation of this number; 0: lets it end. */
  migrate(killBefore = 0): Run {
    rmSync(this.#operations(), { force: true });
    const settings = {
      DATABASE_URL: `file:${this.file}`,
      FILES_BELOW: this.#place,
      OPERATIONS: this.#operations(),
      KILL_BEFORE: String(killBefore),
    };
    const words = ['--require', preload, '--import', 'tsx', 'cli/commands/migrate.ts'];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: this.#project,
      env: { ...process.env, ...settings },
      encoding: 'utf8',
    });
    return { code: status, said: `${stdout}${stderr}` };
  }

  /** What the last run did to files, in order. */
  operations(): string[] {
    return readFileSync(this.#operations(), 'utf8').trim().split('\n');
  }

  #wrongIn(database: SqliteFile): string[] {
    const count = (sql: string): number => database.prepare<[], number>(sql).pluck().get() ?? 0;
    return [
      database.pragma('integrity_check(1)', { simple: true }) === 'ok' ? '' : 'its pages are damaged',
      count('SELECT count(*) FROM Change') === this.#changes ? '' : 'changes are lost',
      count(`SELECT count(*) FROM AccessEntry WHERE detail = 'only in the log'`) === 1
        ? ''
        : 'the row in its log is lost',
      countGuards(database) === this.#guards ? '' : 'triggers are missing',
    ].filter((words) => words !== '');
  }

  /** Looks at the database that stands there. */
  look(): DatabaseFinding {
    if (!existsSync(this.file)) return { stands: 'none', wrong: ['there is no database'] };
    try {
      const database = openFile(this.file, { wait: 1_000 });
      const isNew =
        database.prepare('SELECT 1 FROM _prisma_migrations WHERE migration_name = ?').get(nextMigration) !== undefined;
      const wrong = this.#wrongIn(database);
      database.close();
      return { stands: isNew ? 'new' : 'old', wrong };
    } catch (error) {
      return { stands: 'none', wrong: [`the database can’t be read: ${String(error)}`] };
    }
  }

  /** What an interrupted run may not leave after the next one. */
  leftovers(): string[] {
    const names = [
      ...readdirSync(this.#place),
      ...readdirSync(`${this.file}.owners`),
      ...readdirSync(path.join(this.#place, 'backups/before-migration')),
    ];
    return names.filter((name) => /\.migrating|\.part$|^migration$|\.json$/u.test(name));
  }
}
