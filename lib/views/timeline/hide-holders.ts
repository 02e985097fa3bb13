import type { ActorReference } from '@/lib/domain/actor/actor';
import { compared } from '../address/query/query-parts';
import { ignoredPart } from '../address/query/choice';
import { defineQuery, type Parts, type Query } from '../address/query/define-query';
import type { Timeline } from './timeline';

const asked = defineQuery({ hidden: compared.hidden });

/** The part of the address that says whose marks are switched off. */
export const hiddenParts = (hidden: readonly string[]): Parts => asked.print({ hidden });

/** Reads `hidden=china,pakistan`; who has no mark in the picture is ignored and named. */
export function parseHidden(
  query: Query,
  timeline: Pick<Timeline, 'holders'> | null,
): { readonly hidden: readonly string[]; readonly ignored: readonly string[] } {
  const { value, ignored } = asked.parse(query);
  const isHere = (slug: string): boolean => timeline?.holders.some(({ actor }) => actor.slug === slug) ?? false;
  const [named, why] = [value.hidden ?? [], 'nobody of that name has a mark here'];
  return {
    hidden: [...new Set(named.filter(isHere))],
    ignored: [...ignored, ...named.filter((slug) => !isHere(slug)).map((slug) => ignoredPart('hidden', slug, why))],
  };
}

/** The same picture with some holders' marks left off: its places stay, its claim says how many are hidden. */
export function hideHolders(timeline: Timeline, slugs: readonly string[]): Timeline {
  const hidden = ({ slug }: ActorReference): boolean => slugs.includes(slug);
  const off = timeline.holders.filter(({ actor }) => hidden(actor));
  if (off.length === 0) return timeline;
  return {
    ...timeline,
    dots: timeline.dots.filter(({ holder }) => !hidden(holder)),
    lines: timeline.lines.filter(({ holder }) => !hidden(holder)),
    holders: timeline.holders.map((one) => ({ ...one, hidden: hidden(one.actor) })),
    claim: `${timeline.claim}; hidden by you: ${off.map(({ actor, n }) => `${actor.short} (${n})`).join(', ')}`,
  };
}
