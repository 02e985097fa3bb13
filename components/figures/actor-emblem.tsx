import type { CSSProperties } from 'react';
import { actorLook } from '@/lib/views/actor-look';
import { emblemOutline } from '@/lib/views/emblem-outline';

/** The two colours of an actor, for `.actor-ink` to choose from by theme. */
export function actorInk(slug: string): CSSProperties & Record<`--${string}`, string> {
  const { light, dark } = actorLook(slug);
  return { '--actor-light': light, '--actor-dark': dark };
}

interface ActorEmblemProps {
  readonly slug: string;
  readonly size?: number;
}

/** An actor's colour and shape. Says nothing by itself: put the name beside it. */
export function ActorEmblem({ slug, size = 11 }: ActorEmblemProps) {
  return (
    <svg className="emblem actor-ink" style={actorInk(slug)} width={size} height={size} viewBox="-6.5 -6.5 13 13" aria-hidden="true">
      <path d={emblemOutline[actorLook(slug).emblem]} />
    </svg>
  );
}
