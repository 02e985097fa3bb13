import type { ActorFields, Alias, RoleFields } from '@/lib/domain/actor/actor-fields';
import type { RelationFields } from '@/lib/domain/actor/relation-fields';
import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';
import { actorDirectory } from '../identity/identities';

const single = ['name', 'shortName', 'kind', 'iso2', 'note', 'until'] as const;

/** Each answers whether anything differed: what is alike keeps its row. */
export async function replaceActorVersion(
  tx: Transaction,
  seq: number,
  actorId: number,
  fields: Pick<ActorFields, (typeof single)[number]>,
): Promise<boolean> {
  const row = await tx.actorVersion.findFirstOrThrow({ where: { actorId, validTo: stillInForce } });
  const { name, shortName, kind, iso2, note, until } = fields;
  if (single.every((field) => row[field] === fields[field])) return false;
  await tx.actorVersion.update({ where: { id: row.id }, data: { validTo: seq } });
  await tx.actorVersion.create({ data: { actorId, name, shortName, kind, iso2, note, until, validFrom: seq } });
  return true;
}

export async function replaceAliases(
  tx: Transaction,
  seq: number,
  actorId: number,
  aliases: readonly Alias[],
): Promise<boolean> {
  const rows = await tx.actorAlias.findMany({ where: { actorId, validTo: stillInForce } });
  const same = (one: Alias, other: Alias): boolean => one.name === other.name && one.until === other.until;
  const gone = rows.filter((row) => !aliases.some((alias) => same(row, alias)));
  const added = aliases.filter((alias) => !rows.some((row) => same(row, alias)));
  await tx.actorAlias.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { validTo: seq } });
  await tx.actorAlias.createMany({ data: added.map(({ name, until }) => ({ actorId, name, until, validFrom: seq })) });
  return gone.length + added.length > 0;
}

/** Throws an `UnknownName` for an office of an actor that is not recorded. */
export async function replaceRoles(
  tx: Transaction,
  seq: number,
  holderId: number,
  roles: readonly RoleFields[],
): Promise<boolean> {
  const actors = await actorDirectory(tx);
  const wished = roles.map(({ title, of, from, until, former }) => ({
    title,
    ofId: actors.id(of),
    from,
    until,
    former,
  }));
  const rows = await tx.actorRole.findMany({ where: { holderId, validTo: stillInForce } });
  const same = (one: (typeof wished)[number], other: (typeof wished)[number]): boolean =>
    one.title === other.title &&
    one.ofId === other.ofId &&
    one.from === other.from &&
    one.until === other.until &&
    one.former === other.former;
  const gone = rows.filter((row) => !wished.some((role) => same(row, role)));
  const added = wished.filter((role) => !rows.some((row) => same(row, role)));
  await tx.actorRole.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { validTo: seq } });
  await tx.actorRole.createMany({ data: added.map((role) => ({ ...role, holderId, validFrom: seq })) });
  return gone.length + added.length > 0;
}

/** Throws an `UnknownName` for a relation to an actor that is not recorded. */
export async function replaceRelations(
  tx: Transaction,
  seq: number,
  fromId: number,
  relations: readonly RelationFields[],
): Promise<boolean> {
  const actors = await actorDirectory(tx);
  const wished = relations.map(({ kind, to, on }) => ({ kind, toId: actors.id(to), on }));
  const rows = await tx.actorRelation.findMany({ where: { fromId, validTo: stillInForce } });
  type Relation = Pick<(typeof rows)[number], 'kind' | 'toId' | 'on'>;
  const same = (one: Relation, other: Relation): boolean =>
    one.kind === other.kind && one.toId === other.toId && one.on === other.on;
  const gone = rows.filter((row) => !wished.some((relation) => same(row, relation)));
  const added = wished.filter((relation) => !rows.some((row) => same(row, relation)));
  await tx.actorRelation.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { validTo: seq } });
  await tx.actorRelation.createMany({ data: added.map((relation) => ({ ...relation, fromId, validFrom: seq })) });
  return gone.length + added.length > 0;
}
