import type { EntryCounts, EntryState, Feed } from '@/lib/domain/feed/feed';
import type { IntakeInput } from '@/lib/domain/intake/intake';
import type { Archive } from '../archive';
import { sha256 } from '../history/digest';
import { stillInForce } from '../history/tables';

type Db = Archive['db'];

const fields = {
  include: { by: { select: { versions: { where: { validTo: stillInForce }, select: { name: true } } } } },
} as const;
const most = 500;

const listRows = (db: Db, due: Date | null) =>
  db.feed.findMany({
    ...fields,
    ...(due === null ? {} : { where: { nextLookAt: { lte: due }, goneAt: null } }),
    orderBy: [{ nextLookAt: 'asc' }, { id: 'asc' }],
    take: most,
  });

function toFeed({
  byId,
  by,
  at: _,
  lastLookAt,
  nextLookAt,
  goneAt,
  ...row
}: Awaited<ReturnType<typeof listRows>>[number]): Feed {
  const instants = {
    lastLookAt: lastLookAt?.toISOString() ?? null,
    nextLookAt: nextLookAt.toISOString(),
    goneAt: goneAt?.toISOString() ?? null,
  };
  return { ...row, ...instants, by: { coderId: byId, name: by.versions[0]?.name ?? '' } };
}

/** Feeds whose next look is due at an instant, the longest due first, without those that are gone. */
export async function listDueFeeds(db: Db, at: Date): Promise<Feed[]> {
  return (await listRows(db, at)).map(toFeed);
}

export async function findFeed(db: Db, id: number): Promise<Feed | null> {
  const row = await db.feed.findUnique({ where: { id }, ...fields });
  return row ? toFeed(row) : null;
}

export interface FeedDesk extends Feed {
  readonly counts: EntryCounts;
  /** Why the article that failed last could not be had; null where none failed. */
  readonly lastMissed: string | null;
}

/** All feeds by title, with what became of their entries. */
export async function listFeedDesks(db: Db): Promise<FeedDesk[]> {
  const feeds = (await listRows(db, null)).map(toFeed);
  const counted = await db.feedEntry.groupBy({ by: ['feedId', 'state'], _count: true });
  const missed = await db.feedEntry.findMany({
    where: { lastError: { not: null } },
    orderBy: { id: 'asc' },
    select: { feedId: true, lastError: true },
    take: 5_000,
  });
  const lastMissed = new Map(missed.map(({ feedId, lastError }) => [feedId, lastError]));
  return feeds
    .toSorted((a, b) => (a.title < b.title ? -1 : 1))
    .map((feed) => ({
      ...feed,
      lastMissed: lastMissed.get(feed.id) ?? null,
      counts: Object.fromEntries(
        counted.filter(({ feedId }) => feedId === feed.id).map(({ state, _count }) => [state as EntryState, _count]),
      ),
    }));
}

export interface WaitingEntry {
  readonly id: number;
  readonly address: string;
  readonly title: string;
  readonly publishedOn: string;
}

/** Entries whose articles are to be fetched, oldest first. */
export async function listWaitingEntries(db: Db, feedId: number, atMost: number): Promise<WaitingEntry[]> {
  const select = { id: true, address: true, title: true, publishedOn: true } as const;
  return db.feedEntry.findMany({ where: { feedId, state: 'waiting' }, orderBy: { id: 'asc' }, take: atMost, select });
}

/** Whether a text is there already, stored or waiting for a check, from the same address or of the same outlet. */
export async function isKnownText(
  db: Db,
  { text, origin, outlet }: Pick<IntakeInput, 'text' | 'origin' | 'outlet'>,
): Promise<boolean> {
  const waiting = await db.intake.count({ where: { text, OR: [{ origin }, { outlet }] } });
  if (waiting > 0) return true;
  const from = [
    { reading: { address: origin ?? '' } },
    {
      versions: {
        some: { validTo: stillInForce, outlet: { versions: { some: { validTo: stillInForce, name: outlet } } } },
      },
    },
  ];
  return (await db.article.count({ where: { sha256: sha256(text), OR: from } })) > 0;
}
