import type { Statement } from '@/lib/domain/statement/statement';
import type { Archive } from '../archive';
import { publishedAt } from '../filter/published';
import type { StatementFilter } from '../filter/statement-filter';
import { readStatements } from './statements';
import { countStatements, listStatementIds, type ListOrder, type ListPlace } from '../filter/statement-ids';

export const pageLength = 50;

/** Some of a long list, in its order, and the ways on. */
export interface StatementPage {
  readonly statements: readonly Statement[];
  /** How many pass the filter in all. */
  readonly all: number;
  /** Behind which statement the next page begins; null on the last page. */
  readonly next: ListPlace | null;
  /** The same for the page before this one: `after` null is the first page; null on the first page. */
  readonly previous: { readonly after: ListPlace | null } | null;
}

export interface PageAsked {
  readonly order: ListOrder;
  readonly after?: ListPlace | undefined;
}

/** Whether a place in a list is one: its statement is shown at this version. */
export async function isKnownPlace({ db, version }: Archive, { key }: ListPlace): Promise<boolean> {
  return (await db.statement.count({ where: { AND: [{ key }, publishedAt(version)] } })) > 0;
}

/** The page before ends at the place itself, so it is found by going back from behind it. */
async function findPrevious(
  archive: Archive,
  filter: StatementFilter,
  { order, after }: PageAsked,
): Promise<StatementPage['previous']> {
  if (!after) return null;
  const back = { order: order === 'newest' ? 'oldest' : 'newest', limit: pageLength, after } as const;
  const before = await listStatementIds(archive, filter, back);
  const start = before[pageLength - 1];
  return { after: start ? { saidOn: start.saidOn, key: start.key } : null };
}

/** Fifty statements of those that pass the filter, by day, then key. */
export async function readStatementPage(
  archive: Archive,
  filter: StatementFilter,
  asked: PageAsked,
): Promise<StatementPage> {
  const rows = await listStatementIds(archive, filter, { ...asked, limit: pageLength + 1 });
  const shown = rows.slice(0, pageLength);
  const last = shown.at(-1);
  return {
    statements: await readStatements(
      archive,
      shown.map(({ id }) => id),
    ),
    all: await countStatements(archive, filter),
    next: rows.length > pageLength && last ? { saidOn: last.saidOn, key: last.key } : null,
    previous: await findPrevious(archive, filter, asked),
  };
}
