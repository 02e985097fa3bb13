import Database from 'better-sqlite3';

/** What the site or a command said it has saved, and where that must be found ever after: `sql` counts it. */
export interface Claim {
  readonly words: string;
  readonly sql: string;
  readonly given: readonly (string | number)[];
}

const annotation = `SELECT COUNT(*) FROM "StanceAnnotation" WHERE reason = ?`;
const change = `SELECT COUNT(*) FROM "Change" WHERE seq = ? AND verb = ?`;
const article = `SELECT COUNT(*) FROM "Article" WHERE slug = ?`;
// A text that was put in stays until it is saved as an article, under the title it came with.
const text = `
  SELECT
    (SELECT COUNT(*) FROM "Intake" WHERE title = ?) +
    (SELECT COUNT(*) FROM "ArticleVersion" WHERE title = ?)`;
const sheet = `SELECT COUNT(*) FROM "Sheet" WHERE id = ?`;

export const claims = {
  annotation: (reason: string): Claim => ({ words: `the judgement “${reason}”`, sql: annotation, given: [reason] }),
  change: (seq: number, verb: string): Claim => ({ words: `change ${seq} (${verb})`, sql: change, given: [seq, verb] }),
  article: (slug: string): Claim => ({ words: `the article ${slug}`, sql: article, given: [slug] }),
  text: (title: string): Claim => ({ words: `the text “${title}”`, sql: text, given: [title, title] }),
  sheet: (id: number): Claim => ({ words: `the spreadsheet ${id}`, sql: sheet, given: [id] }),
};

/** What of that is not to be found in the database, in words. */
export function lostOf(file: string, made: readonly Claim[]): string[] {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return made
      .filter(
        ({ sql, given }) =>
          database
            .prepare(sql)
            .pluck()
            .get(...given) === 0,
      )
      .map(({ words }) => words);
  } finally {
    database.close();
  }
}
