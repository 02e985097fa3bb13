import type { ActorGroup, GroupFields } from '@/lib/domain/group/actor-group';
import type { Publication } from '@/lib/domain/statement/statement';
import { actorFields, toActor } from '../actor/actor-reference';
import type { Archive } from '../archive';
import { heldAt, publishedAt } from '../filter/published';
import { inForceAt, stillInForce } from '../history/tables';
import type { Transaction } from '../transact';

const mostGroups = 500;

async function readGroups(archive: Archive, slug: string | undefined, all: boolean): Promise<ActorGroup[]> {
  const inForce = inForceAt(archive.version);
  const rows = await archive.db.actorGroup.findMany({
    where: {
      ...(all ? heldAt(archive.version) : publishedAt(archive.version)),
      ...(slug === undefined ? {} : { slug }),
    },
    select: {
      slug: true,
      versions: { where: inForce, select: { name: true, note: true, publication: true } },
      members: { where: inForce, select: { actor: actorFields(archive) } },
    },
    take: mostGroups,
  });
  return rows.flatMap((row) =>
    row.versions.map(({ name, note, publication }) => ({
      slug: row.slug,
      name,
      note,
      members: row.members.map(({ actor }) => toActor(actor)).sort((a, b) => a.name.localeCompare(b.name, 'en')),
      publication: publication as Publication,
    })),
  );
}

/** Groups by name, with their members by name; with `all`, drafts and withdrawn ones too. */
export async function listGroups(archive: Archive, { all = false } = {}): Promise<ActorGroup[]> {
  return (await readGroups(archive, undefined, all)).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

export async function findGroupBySlug(
  archive: Archive,
  slug: string,
  { all = false } = {},
): Promise<ActorGroup | null> {
  const [group] = await readGroups(archive, slug, all);
  return group ?? null;
}

/** The newest change that opened or closed any of the rows an edit form shows. */
async function newestEdit(tx: Transaction, groupId: number): Promise<number> {
  const versions = await tx.actorGroupVersion.aggregate({ where: { groupId }, _max: { validFrom: true } });
  const opened = await tx.groupMember.aggregate({ where: { groupId }, _max: { validFrom: true } });
  const closed = await tx.groupMember.aggregate({
    where: { groupId, validTo: { lt: stillInForce } },
    _max: { validTo: true },
  });
  return Math.max(versions._max.validFrom ?? 0, opened._max.validFrom ?? 0, closed._max.validTo ?? 0);
}

/** A group's fields as a form shows them now, members by slug, and the version an edit must name. */
export async function readGroupFields(
  tx: Transaction,
  slug: string,
): Promise<{ id: number; fields: GroupFields; publication: Publication; fieldsVersion: number } | null> {
  const open = { validTo: stillInForce };
  const row = await tx.actorGroup.findUnique({
    where: { slug },
    select: {
      id: true,
      versions: { where: open },
      members: { where: open, orderBy: { id: 'asc' }, select: { actor: { select: { slug: true } } } },
    },
  });
  const version = row?.versions[0];
  if (!row || !version) return null;
  const { name, note, publication } = version;
  const fields = { name, note, members: row.members.map(({ actor }) => actor.slug) };
  return { id: row.id, fields, publication: publication as Publication, fieldsVersion: await newestEdit(tx, row.id) };
}
