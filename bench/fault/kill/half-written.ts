import Database from 'better-sqlite3';
import { verifyDatabase } from '@/lib/data/verification/verify-database';
import { rowsOfSheet } from './made-up';

// Each names what is only half there; nothing, where all is well.
const halves: readonly (readonly [string, string])[] = [
  [
    'an accepted proposal without its statement',
    `
    SELECT id
    FROM "Proposal" AS p
    WHERE state = 'accepted' AND (
      acceptedSeq IS NULL
      OR acceptedSeq > (SELECT head FROM "Archive")
      OR NOT EXISTS (
        SELECT 1
        FROM "Statement" AS s
        JOIN "Report" AS r ON r.statementId = s.id
        WHERE s.key = p.statementKey
      )
    )`,
  ],
  [
    'an acceptance without its proposal',
    `
    SELECT seq
    FROM "Change"
    WHERE verb = 'accept-proposal'
      AND NOT EXISTS (SELECT 1 FROM "Proposal" WHERE acceptedSeq = seq)`,
  ],
  [
    'an article that was read without its proposals',
    `
    SELECT a.slug
    FROM "Article" AS a
    JOIN "Reading" AS r ON r.articleId = a.id
    WHERE r.outcome = 'read'
      AND NOT EXISTS (SELECT 1 FROM "Proposal" WHERE articleId = a.id)
      AND a.slug LIKE 'the-paper-%'`,
  ],
  [
    'an article without its passages',
    `
    SELECT slug
    FROM "Article" AS a
    WHERE NOT EXISTS (SELECT 1 FROM "Passage" WHERE articleId = a.id)`,
  ],
  [
    'a spreadsheet that says it was imported, without its change',
    `
    SELECT id
    FROM "Sheet"
    WHERE importedSeq IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "Change" WHERE seq = importedSeq AND verb = 'import-sheet')`,
  ],
  [
    'a spreadsheet of which some rows are there',
    `
    SELECT substr(s.summary, 1, instr(s.summary, ':')) AS sheet
    FROM "StatementVersion" AS s
    WHERE s.summary LIKE 'Sheet %:%'
    GROUP BY sheet
    HAVING COUNT(DISTINCT s.statementId) <> ${rowsOfSheet}`,
  ],
];

/** What is half-written, or damaged, in a database: a sentence for each. */
export function halfWritten(file: string): string[] {
  const { fault } = verifyDatabase(file);
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const found = halves.flatMap(([words, sql]) =>
      database
        .prepare(sql)
        .pluck()
        .all()
        .map((row) => `${words}: ${String(row)}`),
    );
    return fault === null ? found : [fault.words, ...found];
  } finally {
    database.close();
  }
}
