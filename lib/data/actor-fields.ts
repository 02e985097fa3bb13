import type { ActorKind } from '@/lib/domain/actor/actor';
import type { ActorFields } from '@/lib/domain/actor/actor-fields';
import type { BorneName } from '@/lib/domain/actor/borne-name';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { stillInForce } from './history/tables';
import type { Transaction } from './transact';

const open = { validTo: stillInForce };

export interface StoredActor {
  readonly id: number;
  /** The change that recorded it. */
  readonly seq: number;
  readonly fields: ActorFields;
  /** The day from which it no longer speaks for what it spoke for. */
  readonly until: CalendarDay | null;
  /** The newest change among the rows an edit form shows. */
  readonly fieldsVersion: number;
}

interface Validity {
  readonly validFrom: number;
  readonly validTo: number;
}

const newest = (rows: readonly Validity[]): number =>
  rows.reduce((seq, { validFrom, validTo }) => Math.max(seq, validFrom, validTo === stillInForce ? 0 : validTo), 0);

/** An actor's fields as a form shows them now, and the version an edit must name; null when its recording was undone. */
export async function readActorFields(tx: Transaction, slug: string): Promise<StoredActor | null> {
  const row = await tx.actor.findUnique({
    where: { slug },
    select: {
      id: true,
      seq: true,
      versions: { orderBy: { validTo: 'desc' } },
      aliases: { orderBy: { id: 'asc' } },
      roles: { orderBy: [{ from: 'asc' }, { id: 'asc' }], include: { of: { select: { slug: true } } } },
    },
  });
  const version = row?.versions.find(({ validTo }) => validTo === stillInForce);
  if (!row || !version) return null;
  const inForce = ({ validTo }: Validity): boolean => validTo === stillInForce;
  return {
    id: row.id,
    seq: row.seq,
    until: version.until,
    fieldsVersion: newest([...row.versions, ...row.aliases, ...row.roles]),
    fields: {
      name: version.name,
      shortName: version.shortName,
      kind: version.kind as ActorKind,
      aliases: row.aliases.filter(inForce).map(({ name, until }) => ({ name, until })),
      roles: row.roles.filter(inForce).map(({ title, of, from, until, former }) => ({ title, of: of.slug, from, until, former })),
    },
  };
}

/** Every name in force of the actors other than `slug`. */
export async function listBorneNames(tx: Transaction, slug: string): Promise<BorneName[]> {
  const rows = await tx.actor.findMany({
    where: { slug: { not: slug }, versions: { some: open } },
    select: { versions: { where: open }, aliases: { where: open, select: { name: true, until: true } } },
  });
  return rows.flatMap(({ versions, aliases }) => versions.flatMap(({ name: bearer, shortName, until }) => [
    { name: bearer, until, bearer },
    ...(shortName === null ? [] : [{ name: shortName, until, bearer }]),
    ...aliases.map((alias) => ({ ...alias, bearer })),
  ]));
}

/** Whether statements are made in the actor's name. */
export async function holdsPositions(tx: Transaction, actorId: number): Promise<boolean> {
  return (await tx.principal.count({ where: { actorId, ...open } })) > 0;
}
