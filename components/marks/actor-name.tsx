import { Link } from '@/components/ui/link';
import type { ActorReference } from '@/lib/domain/actor/actor';
import { ActorEmblem } from './actor-emblem';

interface ActorNameProps {
  readonly actor: ActorReference;
  /** Leads to the actor's page. */
  readonly href?: boolean;
  /** The name for narrow places. */
  readonly short?: boolean;
}

export function ActorName({ actor, href = false, short = false }: ActorNameProps) {
  const name = short ? actor.short : actor.name;
  return (
    <span className="actor-name">
      <ActorEmblem slug={actor.slug} />
      {href ? <Link href={`/actors/${actor.slug}`}>{name}</Link> : <span>{name}</span>}
    </span>
  );
}
