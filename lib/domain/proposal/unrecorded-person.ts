import { z } from 'zod';
import { actorKind } from '../actor/actor';
import { slug } from '../actor/actor-input';
import { slugOf } from '../naming/slug-of';

/** A person whom nobody has recorded, as an article introduces them. */
export const unrecordedPerson = z.object({
  name: z.string().min(1),
  /** The office, in the article's words; empty where it names none. */
  title: z.string(),
  /** Whose office it is; `known`: the built-in list has it. */
  of: z.object({ slug, name: z.string().min(1), kind: actorKind, known: z.boolean() }).nullable(),
  /** Speaks for whose office it is. */
  official: z.boolean(),
});
export type UnrecordedPerson = z.infer<typeof unrecordedPerson>;

export const slugOfUnrecorded = ({ name }: UnrecordedPerson): string => slugOf(name);
