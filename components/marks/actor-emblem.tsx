import { actorLook } from '@/lib/views/words/actor-look';
import { emblemOutline } from '@/lib/views/words/emblem-outline';

/** Names the actor's colour, of which `.actor-ink` takes the one for the theme. */
export const actorInk = (slug: string) => ({ 'data-hue': actorLook(slug).hue });

interface ActorEmblemProps {
  readonly slug: string;
  readonly size?: number;
}

/** An actor's colour and shape. Says nothing by itself: put the name beside it. */
export function ActorEmblem({ slug, size = 11 }: ActorEmblemProps) {
  return (
    <svg
      className="emblem actor-ink"
      {...actorInk(slug)}
      width={size}
      height={size}
      viewBox="-6.5 -6.5 13 13"
      aria-hidden="true"
    >
      <path d={emblemOutline[actorLook(slug).emblem]} />
    </svg>
  );
}
