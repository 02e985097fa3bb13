import type { ActorReference } from '@/lib/domain/actor/actor';
import type { Query } from '../address/evidence-filter';
import type { Timeline } from './timeline';

/** The part of the address that says whose marks are switched off. */
export function hiddenParts(slugs: readonly string[]): Readonly<Record<string, string>> {
  return slugs.length > 0 ? { hide: slugs.join(',') } : {};
}

/** Reads `hide=china,pakistan`; who has no mark in the picture is ignored and named. */
export function parseHidden(
  { hide }: Query,
  timeline: Pick<Timeline, 'holders'> | null,
): { readonly hidden: readonly string[]; readonly ignored: readonly string[] } {
  const asked = [hide ?? []]
    .flat()
    .flatMap((text) => text.split(','))
    .filter((slug) => slug !== '');
  const isHere = (slug: string): boolean => timeline?.holders.some(({ actor }) => actor.slug === slug) ?? false;
  return {
    hidden: [...new Set(asked.filter(isHere))],
    ignored: asked.filter((slug) => !isHere(slug)).map((slug) => `hide=${slug} (nobody of that name has a mark here)`),
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
