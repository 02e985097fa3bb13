import { sha256 } from '../history/digest';
import { derivedTableNames, onceTables, stillInForce, versionTableNames } from '../history/tables';
import { fieldRules } from './sqlite-fields';
import { holderRules } from './sqlite-holders';
import { reviewRules } from './sqlite-reviews';

const head = '(SELECT "head" FROM "Archive")';

/** One trigger that refuses a row with a sentence. */
function refuse(name: string, event: string, when: string | null, message: string): string {
  const condition = when === null ? '' : ` WHEN ${when}`;
  return `CREATE TRIGGER "${name}" ${event}${condition} BEGIN SELECT RAISE(ABORT, '${message}'); END;`;
}

function onceRules(table: string): string[] {
  return [
    refuse(
      `${table}_no_update`,
      `BEFORE UPDATE ON "${table}"`,
      null,
      `${table}: a row is written once and never updated`,
    ),
    refuse(`${table}_no_delete`, `BEFORE DELETE ON "${table}"`, null, `${table}: a row is never deleted`),
    refuse(
      `${table}_seq`,
      `BEFORE INSERT ON "${table}"`,
      `NEW."seq" <> ${head}`,
      `${table}: seq must be the current change`,
    ),
  ];
}

function versionRules(table: string, columns: readonly string[]): string[] {
  const fixed = columns
    .filter((column) => column !== 'validTo')
    .map((column) => `"${column}"`)
    .join(', ');
  const closesNow = `OLD."validTo" = ${stillInForce} AND NEW."validTo" = ${head} AND OLD."validFrom" < NEW."validTo"`;
  const opensNow = `NEW."validFrom" = ${head} AND NEW."validTo" = ${stillInForce}`;
  return [
    refuse(`${table}_no_delete`, `BEFORE DELETE ON "${table}"`, null, `${table}: a version row is never deleted`),
    refuse(
      `${table}_fixed`,
      `BEFORE UPDATE OF ${fixed} ON "${table}"`,
      null,
      `${table}: only validTo of a version row can change`,
    ),
    refuse(
      `${table}_closes`,
      `BEFORE UPDATE OF "validTo" ON "${table}"`,
      `NOT (${closesNow})`,
      `${table}: validTo changes once, from open to the current change`,
    ),
    refuse(
      `${table}_opens`,
      `BEFORE INSERT ON "${table}"`,
      `NOT (${opensNow})`,
      `${table}: a version row opens with the current change`,
    ),
  ];
}

const archiveRules: readonly string[] = [
  refuse(
    'Archive_one_row',
    'BEFORE INSERT ON "Archive"',
    `NEW."id" <> 1 OR NEW."head" <> 0`,
    'Archive: there is one row',
  ),
  refuse('Archive_no_delete', 'BEFORE DELETE ON "Archive"', null, 'Archive: the row is never deleted'),
  refuse(
    'Archive_counts_up',
    'BEFORE UPDATE OF "head" ON "Archive"',
    `NEW."head" NOT IN (OLD."head", OLD."head" + 1)`,
    'Archive: head goes up by one',
  ),
  refuse('Change_no_update', 'BEFORE UPDATE ON "Change"', null, 'Change: a row is written once and never updated'),
  refuse('Change_no_delete', 'BEFORE DELETE ON "Change"', null, 'Change: a row is never deleted'),
  refuse(
    'Change_seq',
    'BEFORE INSERT ON "Change"',
    `NEW."seq" <> ${head} OR NEW."hash" = ''`,
    'Change: seq must be the current change and its hash must be given',
  ),
];

/** Every trigger of ours, for tables with these columns: what Prisma's schema cannot state. */
export function constraintStatements(columns: ReadonlyMap<string, readonly string[]>): string[] {
  return [
    'INSERT OR IGNORE INTO "Archive" ("id", "head", "headHash") VALUES (1, 0, \'\');',
    ...archiveRules,
    ...onceTables.flatMap(onceRules),
    ...[...versionTableNames, ...derivedTableNames].flatMap((table) => versionRules(table, columns.get(table) ?? [])),
    ...fieldRules,
    ...holderRules,
    ...reviewRules,
  ];
}

/** Names a set of triggers by a number that fits a file's own `user_version`. */
export const constraintMark = (script: string): number => Number.parseInt(sha256(script).slice(0, 7), 16);

export function dropConstraints(names: readonly string[]): string {
  return names.map((name) => `DROP TRIGGER IF EXISTS "${name}";`).join('\n');
}

/** The columns of every version table, read from the database itself. */
export async function listColumns(
  query: (sql: string) => Promise<readonly (readonly unknown[])[]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const entries = await Promise.all(
    [...versionTableNames, ...derivedTableNames].map(async (table) => {
      const rows = await query(`SELECT name FROM pragma_table_info('${table}')`);
      return [table, rows.map(([name]) => String(name))] as const;
    }),
  );
  return new Map(entries);
}
