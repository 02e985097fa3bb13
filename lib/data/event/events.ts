import type { Event, EventFields, EventPrecision } from '@/lib/domain/event/event';
import type { Publication } from '@/lib/domain/statement/statement';
import type { Archive } from '../archive';
import { heldAt, publishedAt } from '../filter/published';
import { inForceAt, stillInForce } from '../history/tables';
import { rememberedNow } from '../remembered';
import { articleReferenceFields, toArticleReference } from '../report/reports';
import type { Transaction } from '../transact';

const mostEvents = 1_000;

async function readEvents(archive: Archive, slug: string | undefined, all: boolean): Promise<Event[]> {
  const inForce = inForceAt(archive.version);
  const { select } = articleReferenceFields(archive);
  const article = {
    select: {
      ...select,
      versions: { ...select.versions, where: { ...inForce, article: publishedAt(archive.version) } },
    },
  };
  const rows = await archive.db.event.findMany({
    where: {
      ...(all ? heldAt(archive.version) : publishedAt(archive.version)),
      ...(slug === undefined ? {} : { slug }),
    },
    select: { slug: true, versions: { where: inForce, include: { article } } },
    take: mostEvents,
  });
  return rows.flatMap((row) =>
    row.versions.map(({ title, happenedOn, precision, source, article: known, publication }) => ({
      slug: row.slug,
      title,
      happenedOn,
      precision: precision as EventPrecision,
      source,
      article: known && known.versions.length > 0 ? toArticleReference(known) : null,
      publication: publication as Publication,
    })),
  );
}

/** Events by day, then slug; with `all`, drafts and withdrawn ones too. */
export async function listEvents(archive: Archive, { all = false } = {}): Promise<Event[]> {
  const events = await rememberedNow(archive, `events ${all}`, () => readEvents(archive, undefined, all));
  return events.toSorted((a, b) => a.happenedOn.localeCompare(b.happenedOn) || a.slug.localeCompare(b.slug));
}

export async function findEventBySlug(archive: Archive, slug: string, { all = false } = {}): Promise<Event | null> {
  const [event] = await readEvents(archive, slug, all);
  return event ?? null;
}

/** An event's fields as a form shows them now, and the version an edit must name. */
export async function readEventFields(
  tx: Transaction,
  slug: string,
): Promise<{ id: number; fields: EventFields; publication: Publication; fieldsVersion: number } | null> {
  const row = await tx.event.findUnique({
    where: { slug },
    select: {
      id: true,
      versions: { where: { validTo: stillInForce }, include: { article: { select: { slug: true } } } },
    },
  });
  const version = row?.versions[0];
  if (!row || !version) return null;
  const { title, happenedOn, precision, source, article, publication, validFrom } = version;
  const fields = { title, happenedOn, precision: precision as EventPrecision, source, article: article?.slug ?? null };
  return { id: row.id, fields, publication: publication as Publication, fieldsVersion: validFrom };
}
