import type { GroupFields } from '@/lib/domain/group/actor-group';
import type { Publication } from '@/lib/domain/statement/statement';
import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';
import { actorDirectory } from '../identity/identities';

async function writeMembers(tx: Transaction, seq: number, groupId: number, slugs: readonly string[]): Promise<void> {
  const actors = await actorDirectory(tx);
  await tx.groupMember.createMany({
    data: slugs.map((slug) => ({ groupId, actorId: actors.id(slug), validFrom: seq })),
  });
}

/** Writes a group, published, with its members. */
export async function writeGroup(
  tx: Transaction,
  seq: number,
  slug: string,
  { name, note, members }: GroupFields,
): Promise<void> {
  const { id: groupId } = await tx.actorGroup.create({ data: { slug, seq } });
  await tx.actorGroupVersion.create({ data: { groupId, name, note, publication: 'published', validFrom: seq } });
  await writeMembers(tx, seq, groupId, members);
}

/** Closes the version in force and opens the next, when name, note or publication differ; answers whether they did. */
export async function replaceGroupVersion(
  tx: Transaction,
  seq: number,
  groupId: number,
  fields: Pick<GroupFields, 'name' | 'note'> & { readonly publication: Publication },
): Promise<boolean> {
  const row = await tx.actorGroupVersion.findFirstOrThrow({ where: { groupId, validTo: stillInForce } });
  const { name, note, publication } = fields;
  if (row.name === name && row.note === note && row.publication === publication) return false;
  await tx.actorGroupVersion.update({ where: { id: row.id }, data: { validTo: seq } });
  await tx.actorGroupVersion.create({ data: { groupId, name, note, publication, validFrom: seq } });
  return true;
}

/** Closes the members that go and opens those that come; answers whether any did. */
export async function replaceMembers(
  tx: Transaction,
  seq: number,
  groupId: number,
  slugs: readonly string[],
): Promise<boolean> {
  const rows = await tx.groupMember.findMany({
    where: { groupId, validTo: stillInForce },
    include: { actor: { select: { slug: true } } },
  });
  const gone = rows.filter((row) => !slugs.includes(row.actor.slug)).map((row) => row.id);
  const added = slugs.filter((slug) => !rows.some((row) => row.actor.slug === slug));
  await tx.groupMember.updateMany({ where: { id: { in: gone } }, data: { validTo: seq } });
  await writeMembers(tx, seq, groupId, added);
  return gone.length + added.length > 0;
}
