import type { ActorReference } from '@/lib/domain/actor/actor';
import { actorFields, toActor } from './actor-reference';
import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';
import { rememberedNow } from '../remembered';

/**
 * Which actor each body is part of and each person holds a role of; a person's role of a body leads on to its state.
 */
export function readBelonging(archive: Archive): Promise<ReadonlyMap<string, ActorReference>> {
  return rememberedNow(archive, 'belonging', () => readWholes(archive));
}

async function readWholes(archive: Archive): Promise<ReadonlyMap<string, ActorReference>> {
  const inForce = inForceAt(archive.version);
  const named = actorFields(archive);
  const parts = await archive.db.actorRelation.findMany({
    where: { ...inForce, kind: 'part-of' },
    select: { from: { select: { slug: true } }, to: named },
  });
  const roles = await archive.db.actorRole.findMany({
    where: { ...inForce, former: false },
    orderBy: { from: 'asc' },
    select: { holder: { select: { slug: true } }, of: named },
  });
  const wholes = new Map(parts.map(({ from, to }) => [from.slug, toActor(to)]));
  return new Map([
    ...roles.map(({ holder, of }) => [holder.slug, wholes.get(of.slug) ?? toActor(of)] as const),
    ...wholes,
  ]);
}
