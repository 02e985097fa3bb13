import type { ActorReference } from '@/lib/domain/actor/actor';
import type { Timeline } from './timeline';

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
