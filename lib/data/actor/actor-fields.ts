import type { ActorKind, RelationKind } from '@/lib/domain/actor/actor';
import type { ActorFields } from '@/lib/domain/actor/actor-fields';
import type { BorneName } from '@/lib/domain/actor/borne-name';
import type { RelationLink } from '@/lib/domain/actor/relation-fields';
import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';

const open = { validTo: stillInForce };

export interface StoredActor {
  readonly id: number;
  /** The change that recorded it. */
  readonly seq: number;
  readonly fields: ActorFields;
  /** The newest change among the rows an edit form shows. */
  readonly fieldsVersion: number;
}

interface Validity {
  readonly validFrom: number;
  readonly validTo: number;
}

const newest = (rows: readonly Validity[]): number =>
  rows.reduce((seq, { validFrom, validTo }) => Math.max(seq, validFrom, validTo === stillInForce ? 0 : validTo), 0);

/**
 * An actor's fields as a form shows them now, and the version an edit must name; null when its recording was undone.
 */
export async function readActorFields(tx: Transaction, slug: string): Promise<StoredActor | null> {
  const row = await tx.actor.findUnique({
    where: { slug },
    select: {
      id: true,
      seq: true,
      versions: { orderBy: { validTo: 'desc' } },
      aliases: { orderBy: { id: 'asc' } },
      roles: { orderBy: [{ from: 'asc' }, { id: 'asc' }], include: { of: { select: { slug: true } } } },
      relations: { orderBy: { id: 'asc' }, include: { to: { select: { slug: true } } } },
    },
  });
  const version = row?.versions.find(({ validTo }) => validTo === stillInForce);
  if (!row || !version) return null;
  const inForce = ({ validTo }: Validity): boolean => validTo === stillInForce;
  return {
    id: row.id,
    seq: row.seq,
    fieldsVersion: newest([...row.versions, ...row.aliases, ...row.roles, ...row.relations]),
    fields: {
      name: version.name,
      shortName: version.shortName,
      kind: version.kind as ActorKind,
      aliases: row.aliases.filter(inForce).map(({ name, until }) => ({ name, until })),
      roles: row.roles
        .filter(inForce)
        .map(({ title, of, from, until, former }) => ({ title, of: of.slug, from, until, former })),
      iso2: version.iso2,
      note: version.note,
      until: version.until,
      relations: row.relations
        .filter(inForce)
        .map(({ kind, to, on }) => ({ kind: kind as RelationKind, to: to.slug, on })),
    },
  };
}

/** Every name in force of the actors other than `slug`. */
export async function listBorneNames(tx: Transaction, slug: string): Promise<BorneName[]> {
  const rows = await tx.actor.findMany({
    where: { slug: { not: slug }, versions: { some: open } },
    select: { versions: { where: open }, aliases: { where: open, select: { name: true, until: true } } },
  });
  return rows.flatMap(({ versions, aliases }) =>
    versions.flatMap(({ name: bearer, shortName, until }) => [
      { name: bearer, until, bearer },
      ...(shortName === null ? [] : [{ name: shortName, until, bearer }]),
      ...aliases.map((alias) => ({ ...alias, bearer })),
    ]),
  );
}

/** The name of the actor other than `slug` that has this country code; null when none has. */
export async function findBearerOfCode(tx: Transaction, iso2: string, slug: string): Promise<string | null> {
  const row = await tx.actorVersion.findFirst({
    where: { iso2, ...open, actor: { slug: { not: slug } } },
    select: { name: true },
  });
  return row?.name ?? null;
}

/** Every relation in force. */
export async function listRelationLinks(tx: Transaction): Promise<RelationLink[]> {
  const slug = { select: { slug: true } };
  const rows = await tx.actorRelation.findMany({
    where: open,
    orderBy: { id: 'asc' },
    select: { kind: true, from: slug, to: slug },
  });
  return rows.map(({ kind, from, to }) => ({ kind: kind as RelationKind, from: from.slug, to: to.slug }));
}

/** Slugs → the names in force; a slug stands for an actor whose recording was undone. */
export async function listNamesOf(tx: Transaction, slugs: readonly string[]): Promise<string[]> {
  const rows = await tx.actor.findMany({
    where: { slug: { in: [...slugs] } },
    select: { slug: true, versions: { where: open, select: { name: true } } },
  });
  const names = new Map(rows.map(({ slug, versions: [version] }) => [slug, version?.name]));
  return slugs.map((slug) => names.get(slug) ?? slug);
}

/** Whether statements are made in the actor's name. */
export async function holdsPositions(tx: Transaction, actorId: number): Promise<boolean> {
  return (await tx.principal.count({ where: { actorId, ...open } })) > 0;
}
