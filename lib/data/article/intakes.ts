import type { Intake, IntakeInput, IntakeSource, ReadingOutcome } from '@/lib/domain/intake/intake';
import type { Publication } from '@/lib/domain/statement/statement';
import type { ArticleDesk } from '@/lib/domain/intake/article-desk';
import { bitsApart, fingerprintOf, nearCopy } from '@/lib/domain/intake/fingerprint';
import { likenessOf, type Likeness } from '@/lib/domain/intake/likeness';
import type { Archive } from '../archive';
import { sha256 } from '../history/digest';
import { stillInForce } from '../history/tables';

type Db = Archive['db'];
const inForce = { where: { validTo: stillInForce } } as const;

/** A text put in and not saved yet. */
export async function findIntake(db: Db, id: number): Promise<Intake | null> {
  const row = await db.intake.findUnique({
    where: { id },
    include: { by: { select: { versions: { ...inForce, select: { name: true } } } } },
  });
  if (!row) return null;
  const { byId: _, by, at, source, ...fields } = row;
  return { ...fields, source: source as IntakeSource, at: at.toISOString(), by: by.versions[0]?.name ?? '' };
}

export interface IntakeLine {
  readonly id: number;
  readonly title: string;
  readonly outlet: string;
  readonly source: IntakeSource;
  readonly at: string;
}

/** Texts put in and not saved yet, newest first. */
export async function listIntakes(db: Db): Promise<IntakeLine[]> {
  const rows = await db.intake.findMany({
    orderBy: { id: 'desc' },
    take: 100,
    select: { id: true, title: true, outlet: true, source: true, at: true },
  });
  return rows.map((row) => ({ ...row, source: row.source as IntakeSource, at: row.at.toISOString() }));
}

const deskFields = {
  id: true,
  slug: true,
  versions: {
    ...inForce,
    select: {
      title: true,
      publishedOn: true,
      publication: true,
      outlet: { select: { slug: true, versions: { ...inForce, select: { name: true } } } },
    },
  },
  reading: { select: { outcome: true, language: true, fingerprint: true } },
} as const;

const listRows = (db: Db, most: number) =>
  db.article.findMany({ orderBy: { id: 'desc' }, take: most, select: deskFields });
type DeskRow = Awaited<ReturnType<typeof listRows>>[number];

function toDesk({ slug, versions: [version], reading }: DeskRow, counts: ReadonlyMap<string, number>): ArticleDesk[] {
  if (!version) return [];
  const { title, publishedOn, publication, outlet } = version;
  const count = (state: string): number => counts.get(state) ?? 0;
  return [
    {
      slug,
      title,
      publishedOn,
      publication: publication as Publication,
      outlet: outlet.versions[0]?.name ?? outlet.slug,
      outcome: (reading?.outcome ?? null) as ReadingOutcome | null,
      language: reading?.language ?? null,
      open: count('open'),
      accepted: count('accepted'),
      rejected: count('rejected'),
    },
  ];
}

async function withCounts(db: Db, rows: readonly DeskRow[]): Promise<ArticleDesk[]> {
  const counted = await db.proposal.groupBy({
    by: ['articleId', 'state'],
    where: { articleId: { in: rows.map(({ id }) => id) } },
    _count: true,
  });
  const counts = (id: number) =>
    new Map(counted.filter(({ articleId }) => articleId === id).map(({ state, _count }) => [state, _count]));
  return rows.flatMap((row) => toDesk(row, counts(row.id)));
}

/** The newest articles put in, with what became of their proposals. */
export async function listArticleDesks(db: Db, most = 200): Promise<ArticleDesk[]> {
  return withCounts(db, await listRows(db, most));
}

export interface ToReview {
  readonly proposals: number;
  readonly articles: number;
  /** Texts put in and not saved yet. */
  readonly intakes: number;
}

/**
 * What waits for a person before it can be anything: open proposals, the articles they stand in, and texts to be
 * checked.
 */
export async function countToReview(db: Db): Promise<ToReview> {
  const [open, intakes] = await Promise.all([
    db.proposal.groupBy({ by: ['articleId'], where: { state: 'open' }, _count: true }),
    db.intake.count(),
  ]);
  return { proposals: open.reduce((sum, { _count }) => sum + _count, 0), articles: open.length, intakes };
}

/** One article as those who put articles in see it: of one element, or none. */
export async function findArticleDesk(db: Db, slug: string): Promise<ArticleDesk[]> {
  return withCounts(db, await db.article.findMany({ where: { slug }, select: deskFields }));
}

/** The whole text of an article as it is stored, drafts too; null where it is stored in excerpts, or was removed. */
export async function findWholeText(db: Db, slug: string): Promise<string | null> {
  const row = await db.article.findUnique({
    where: { slug },
    select: { length: true, passages: { include: { text: true } } },
  });
  const whole = row?.passages.find(({ start, end }) => start === 0 && end === row.length);
  return whole?.text?.text ?? null;
}

const isName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * Stored articles with this text or nearly this text, and what was fetched from the same address before; newest first.
 */
export async function listLikenesses(
  db: Db,
  { text, outlet, origin }: Pick<IntakeInput, 'text' | 'outlet' | 'origin'>,
): Promise<Likeness[]> {
  const digest = sha256(text);
  const fingerprint = fingerprintOf(text);
  const readings = await db.reading.findMany({ select: { articleId: true, fingerprint: true, address: true } });
  const isFrom = (address: string | null): boolean => origin !== null && address === origin;
  const ids = readings
    .filter((row) => bitsApart(row.fingerprint, fingerprint) <= nearCopy || isFrom(row.address))
    .map(({ articleId }) => articleId);
  const rows = await db.article.findMany({
    where: { OR: [{ sha256: digest }, { id: { in: ids } }] },
    take: 20,
    orderBy: { id: 'desc' },
    select: { ...deskFields, sha256: true },
  });
  const addressOf = new Map(readings.map(({ articleId, address }) => [articleId, address]));
  return rows.flatMap((row) =>
    toDesk(row, new Map()).map(({ slug, title, outlet: other, publishedOn }) => {
      const isSameOutlet = outlet.trim() === '' ? null : isName(outlet, other);
      return {
        slug,
        title,
        outlet: other,
        publishedOn,
        kind: likenessOf({
          isSameText: row.sha256 === digest,
          isSameAddress: isFrom(addressOf.get(row.id) ?? null),
          isSameOutlet,
        }),
      };
    }),
  );
}

/** The outlet's article that has the same text, not withdrawn; null where there is none. */
export async function findStoredText(
  db: Db,
  digest: string,
  outlet: string,
): Promise<{ readonly slug: string; readonly title: string } | null> {
  const found = await db.article.findFirst({
    where: {
      sha256: digest,
      versions: { some: { validTo: stillInForce, outlet: { slug: outlet }, publication: { not: 'withdrawn' } } },
    },
    select: { slug: true, versions: { ...inForce, select: { title: true } } },
  });
  return found && { slug: found.slug, title: found.versions[0]?.title ?? found.slug };
}
