import type { ActorInput } from '@/lib/domain/actor/actor-input';
import type { Transaction } from '../transact';
import { actorDirectory, type Directory } from '../identity/identities';

async function writeSets(tx: Transaction, seq: number, input: ActorInput, actors: Directory): Promise<void> {
  const validFrom = seq;
  const actorId = actors.id(input.slug);
  const { kind, name, shortName, iso2, note, until } = input;
  await tx.actorVersion.create({ data: { actorId, kind, name, shortName, iso2, note, until, validFrom } });
  await tx.actorAlias.createMany({ data: input.aliases.map((alias) => ({ ...alias, actorId, validFrom })) });
  await tx.actorRole.createMany({
    data: input.roles.map(({ of, ...role }) => ({ ...role, holderId: actorId, ofId: actors.id(of), validFrom })),
  });
  await tx.actorRelation.createMany({
    data: input.relations.map(({ to, ...relation }) => ({
      ...relation,
      fromId: actorId,
      toId: actors.id(to),
      validFrom,
    })),
  });
}

/** Writes actors that may name each other; each can be a target from then on. */
export async function writeActors(tx: Transaction, seq: number, inputs: readonly ActorInput[]): Promise<void> {
  for (const { slug } of inputs) {
    const { id } = await tx.actor.create({ data: { slug, seq } });
    await tx.target.create({ data: { actorId: id, seq } });
  }
  const actors = await actorDirectory(tx);
  for (const input of inputs) await writeSets(tx, seq, input, actors);
}
