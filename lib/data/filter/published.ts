import type { Publication } from '@/lib/domain/statement/statement';
import { allOpenText, inForceAt, inForceText, openText, stillInForce } from '../history/tables';

// `isShown` of the domain in the database's words: plain SQL, which PostgreSQL reads too, for queries and for the
// search index; and for Prisma. `published.test.ts` holds the three equal.

const isAs = (alias: string, publication: Publication): string => `${alias}."publication" = '${publication}'`;

/**
 * Shown at a version: rows of `StatementVersion`, `ArticleVersion` and so on under an alias. At the newest version what
 * is published is not withdrawn, and nothing more is asked.
 */
export function publishedText(
  { version, head }: { readonly version: number; readonly head: number },
  of: 'Statement' | 'Article',
  alias: string,
): string {
  const then = `${inForceText(alias, version)} AND ${isAs(alias, 'published')}`;
  if (version === head) return then;
  const id = `"${of.toLowerCase()}Id"`;
  return `${then} AND NOT EXISTS (SELECT 1 FROM "${of}Version" w
    WHERE w.${id} = ${alias}.${id} AND ${openText('w')} AND ${isAs('w', 'withdrawn')})`;
}

/** Shown now, in texts that name no version. */
export const publishedNowText = (alias: string): string => `${allOpenText(alias)} AND ${isAs(alias, 'published')}`;

const publishedNow = { validTo: stillInForce, publication: 'published' satisfies Publication } as const;
const withdrawnNow = { validTo: stillInForce, publication: 'withdrawn' satisfies Publication } as const;
const publishedThen = (version: number) => ({ ...inForceAt(version), publication: 'published' satisfies Publication });

/** Shown at a version, a statement, article, issue, event or group alike. */
export const publishedAt = (version: number) => ({
  versions: { some: publishedThen(version), none: withdrawnNow },
});

/** Shown now. */
export const isPublishedNow = { versions: { some: publishedNow } } as const;

/** Published at a version, and withdrawn now. */
export const withdrawnSince = (version: number) => ({
  AND: [{ versions: { some: publishedThen(version) } }, { versions: { some: withdrawnNow } }],
});

/** Whatever is in force at a version, as editors see it: drafts and what was withdrawn too. */
export const heldAt = (version: number) => ({ versions: { some: inForceAt(version) } });
