import { publishedNowText } from '../filter/published';
import { allOpenText } from '../history/tables';

/** Counts up when the tables below or what is written in them change: an index of another format is made anew. */
export const searchFormat = 1;

const tokenize = `tokenize = "unicode61 remove_diacritics 2"`;

/**
 * The tables of the search index. They hold the newest version only, and nothing that cannot be made anew. They keep
 * the words they index: without them a removed row would still weigh in every rank, and history would show in the
 * order.
 */
const tables: readonly string[] = [
  'DROP TABLE IF EXISTS "StatementText";',
  'DROP TABLE IF EXISTS "PageText";',
  'CREATE TABLE IF NOT EXISTS "SearchState" ("id" INTEGER PRIMARY KEY CHECK ("id" = 1), "format" INTEGER NOT NULL, ' +
    '"head" INTEGER NOT NULL);',
  `CREATE VIRTUAL TABLE "StatementText" USING fts5(summary, quotes, prefix = '3', ${tokenize});`,
  `CREATE VIRTUAL TABLE "PageText" USING fts5(section UNINDEXED, slug UNINDEXED, title, names, words, ${tokenize});`,
];

const joined = (column: string, from: string): string => `(SELECT group_concat(${column}, char(10)) FROM ${from})`;

interface Subject {
  readonly name: string;
  readonly table: 'StatementText' | 'PageText';
  readonly columns: string;
  /** The row of the index for the identity that `id` stands for. */
  readonly row: (id: string) => string;
  /** What stands in the index: rows whose first column is the index's row, by the column `id`. */
  readonly select: string;
  readonly id: string;
  /** Tables of version rows that say it, each with the identity it is about. */
  readonly saidBy: readonly string[];
}

const pageColumns = 'rowid, section, slug, title, names, words';

const page = (
  number: number,
  section: string,
  subject: Omit<Subject, 'table' | 'columns' | 'row' | 'name'>,
): Subject => ({
  ...subject,
  name: section,
  table: 'PageText',
  columns: pageColumns,
  row: (id) => `${id} * 4 + ${number}`,
});

const subjects: readonly Subject[] = [
  {
    name: 'statements',
    table: 'StatementText',
    columns: 'rowid, summary, quotes',
    row: (id) => id,
    id: 'v."statementId"',
    select: `v."summary", ${joined(
      'r."quote"',
      `"Report" p CROSS JOIN "ReportVersion" r ON r."reportId" = p."id" AND ${allOpenText('r')}
      JOIN "ArticleVersion" a ON a."articleId" = p."articleId" AND ${publishedNowText('a')}
      WHERE p."statementId" = v."statementId"`,
    )}
      FROM "StatementVersion" v WHERE ${publishedNowText('v')}`,
    saidBy: [
      'SELECT x."statementId" AS "id" FROM "StatementVersion" x',
      'SELECT p."statementId" AS "id" FROM "ReportVersion" x JOIN "Report" p ON p."id" = x."reportId"',
      'SELECT p."statementId" AS "id" FROM "ArticleVersion" x JOIN "Report" p ON p."articleId" = x."articleId"',
    ],
  },
  page(0, 'actors', {
    id: 'c."id"',
    select: `'actors', c."slug", v."name", coalesce(v."shortName", '') || char(10)
      || coalesce(${joined('a."name"', `"ActorAlias" a WHERE a."actorId" = c."id" AND ${allOpenText('a')}`)}, ''), ''
      FROM "Actor" c JOIN "ActorVersion" v ON v."actorId" = c."id" WHERE ${allOpenText('v')}`,
    saidBy: ['SELECT x."actorId" AS "id" FROM "ActorVersion" x', 'SELECT x."actorId" AS "id" FROM "ActorAlias" x'],
  }),
  page(1, 'issues', {
    id: 'c."id"',
    select: `'issues', c."slug", v."label", v."proposition",
      coalesce(${joined('t."term"', `"IssueTerm" t WHERE t."issueId" = c."id" AND ${allOpenText('t')}`)}, '')
      FROM "Issue" c JOIN "IssueVersion" v ON v."issueId" = c."id" WHERE ${publishedNowText('v')}`,
    saidBy: ['SELECT x."issueId" AS "id" FROM "IssueVersion" x', 'SELECT x."issueId" AS "id" FROM "IssueTerm" x'],
  }),
  page(2, 'articles', {
    id: 'c."id"',
    select:
      `'articles', c."slug", v."title", '', '' FROM "Article" c ` +
      `JOIN "ArticleVersion" v ON v."articleId" = c."id" WHERE ${publishedNowText('v')}`,
    saidBy: ['SELECT x."articleId" AS "id" FROM "ArticleVersion" x'],
  }),
  page(3, 'occasions', {
    id: 'c."id"',
    select:
      `'occasions', c."slug", v."title", '', '' FROM "Occasion" c ` +
      `JOIN "OccasionVersion" v ON v."occasionId" = c."id" WHERE ${publishedNowText('v')}`,
    saidBy: ['SELECT x."occasionId" AS "id" FROM "OccasionVersion" x'],
  }),
];

/** The identities whose words change `seq` opened or closed. */
const touched = ({ saidBy }: Subject, seq: number): string =>
  saidBy.map((rows) => `${rows} WHERE x."validFrom" = ${seq} UNION ${rows} WHERE x."validTo" = ${seq}`).join(' UNION ');

const insert = ({ table, columns, row, id, select }: Subject, scope: string): string =>
  `INSERT INTO "${table}" (${columns}) SELECT ${row(id)}, ${select}${scope};`;

/** Makes the whole index anew. */
export const rebuildStatements: readonly string[] = [
  ...tables,
  ...subjects.map((subject) => insert(subject, '')),
  `INSERT OR REPLACE INTO "SearchState" ("id", "format", "head") SELECT 1, ${searchFormat}, "head" FROM "Archive";`,
];

/** Answers the names of the kinds of thing whose words change `seq` touched: most changes touch none. */
export function touchedKinds(seq: number): string {
  const number = Math.trunc(seq);
  return subjects
    .map((subject) => `SELECT '${subject.name}' AS "name" WHERE EXISTS (${touched(subject, number)})`)
    .join(' UNION ALL ');
}

/** Takes out of the index what change `seq` touched of these kinds, and writes it as it is now. */
export function refreshStatements(seq: number, kinds: ReadonlySet<string>): string[] {
  const number = Math.trunc(seq);
  return [
    ...subjects
      .filter(({ name }) => kinds.has(name))
      .flatMap((subject) => [
        `DELETE FROM "${subject.table}" WHERE rowid IN (SELECT ${subject.row('"id"')} ` +
          `FROM (${touched(subject, number)}));`,
        insert(subject, ` AND ${subject.id} IN (${touched(subject, number)})`),
      ]),
    `UPDATE "SearchState" SET "head" = ${number};`,
  ];
}

/** What each table of the index would hold were it made anew, in the order of its rows, and the columns it has. */
export const searchTables = (['StatementText', 'PageText'] as const).map((table) => {
  const own = subjects.filter((subject) => subject.table === table);
  const columns = (own[0]?.columns ?? '').split(', ');
  const wanted = own.map(({ row, id, select }) => `SELECT ${row(id)}, ${select}`).join(' UNION ALL ');
  return {
    table,
    columns,
    wanted: `WITH "wanted" (${columns.join(', ')}) AS (${wanted}) SELECT * FROM "wanted" ORDER BY rowid`,
    held: `SELECT ${columns.join(', ')} FROM "${table}" ORDER BY rowid`,
  };
});
