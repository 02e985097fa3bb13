import type { ActorInput } from '../../domain/actor/actor-input';
import type { Knowledge } from './knowledge';
import type { KnownActor } from './known-actor';

function toInput(actor: KnownActor, version: string): ActorInput {
  return {
    slug: actor.slug,
    kind: actor.kind,
    name: actor.name,
    shortName: null,
    iso2: null,
    until: actor.until,
    aliases: [],
    note: `From the built-in list of actors, version ${version}.`,
    roles: actor.roles.map(({ title, of, from, until, former }) => ({ title, of, from, until, former })),
    relations: actor.partOf === null ? [] : [{ kind: 'part-of', to: actor.partOf, on: null }],
  };
}

/**
 * The known actors among `slugs` that a collection does not hold yet, and those they are part of or hold an office
 * with, so that they can be recorded together. A slug nobody knows is passed over.
 */
export function actorsToRecord(
  knowledge: Knowledge,
  slugs: readonly string[],
  isRecorded: (slug: string) => boolean,
): ActorInput[] {
  const inputs = new Map<string, ActorInput>();
  const waiting = [...slugs];
  for (let slug = waiting.pop(); slug !== undefined; slug = waiting.pop()) {
    const actor = isRecorded(slug) || inputs.has(slug) ? undefined : knowledge.actors.get(slug);
    if (!actor) continue;
    const input = toInput(actor, knowledge.version);
    inputs.set(slug, input);
    waiting.push(...input.roles.map(({ of }) => of), ...input.relations.map(({ to }) => to));
  }
  return [...inputs.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
