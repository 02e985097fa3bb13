import { findActorBySlug } from '@/lib/data/actor/actors';
import type { Archive } from '@/lib/data/archive';
import { rolesOn } from '@/lib/domain/actor/actor';
import { proposedFields, proposedNewSpeaker, proposedStances } from '@/lib/domain/proposal/proposed-fields';
import type { Acceptance, ReviewedProposal } from '@/lib/domain/proposal/review';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { roleOn } from '@/lib/extraction/knowledge/known-actor';

/**
 * On whose behalf somebody speaks on a day: as the collection has it, else as the built-in list does; themselves where
 * they hold no office.
 */
async function principalOf(archive: Archive, slug: string, day: string): Promise<string> {
  const actor = await findActorBySlug(archive, slug);
  const known = builtInKnowledge.actors.get(slug);
  const office = actor ? rolesOn(actor.roles, day)[0]?.of.slug : known && roleOn(known, day)?.of;
  return office ?? slug;
}

/** A proposal as it stands, or with the other speaker it may mean, who then speaks for their own side. */
export async function asProposed(
  archive: Archive,
  { id, found }: ReviewedProposal,
  speaker: string,
): Promise<Acceptance> {
  const fields = proposedFields(found);
  const stances = proposedStances(found);
  if (speaker === '' || speaker === fields.speaker || speaker !== found.speaker.runnerUp) {
    return { proposal: id, fields, stances, newSpeaker: proposedNewSpeaker(found) };
  }
  const principal = await principalOf(archive, speaker, found.saidOn);
  const principals = fields.capacity === 'own' ? [] : [{ actor: principal, claimedBy: null }];
  const others = stances.filter(({ target }) => target !== `actor:${principal}` && target !== `actor:${speaker}`);
  const addressees = fields.addressees.filter((slug) => slug !== speaker);
  return { proposal: id, fields: { ...fields, speaker, principals, addressees }, stances: others, newSpeaker: null };
}
