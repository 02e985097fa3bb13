import { z } from 'zod';
import { slug } from '../actor/actor-input';
import type { ActorReference } from '../actor/actor';
import type { Publication } from '../statement/statement';

/** Actors that are asked about together, such as the neighbours of a country. */
export interface ActorGroup {
  readonly slug: string;
  readonly name: string;
  /** By what rule the members belong to it, and who is missing. */
  readonly note: string | null;
  /** By name. */
  readonly members: readonly ActorReference[];
  readonly publication: Publication;
}

/** What can be edited about a group; members are named by slug. */
export const groupFields = z.object({
  name: z.string().trim().min(1, 'Give the group a name.').max(80, 'Keep the name under 80 characters.'),
  note: z.string().trim().max(500, 'Keep the note under 500 characters.').nullable(),
  members: z
    .array(slug)
    .min(1, 'Choose at least one member.')
    .refine((members) => new Set(members).size === members.length, 'An actor is named twice.'),
});
export type GroupFields = z.infer<typeof groupFields>;
