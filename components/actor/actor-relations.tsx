import { ActorName } from '@/components/marks/actor-name';
import type { Actor } from '@/lib/domain/actor/actor';
import { relationWords } from '@/lib/views/words/actor-words';
import { longDay } from '@/lib/views/words/day-words';

/** How it stands to other actors: part of, displaced by, members. */
export function ActorRelations({ actor }: { readonly actor: Actor }) {
  if (actor.relations.length === 0) return null;
  return (
    <ul className="rows mt-4">
      {actor.relations.map(({ kind, to, on }) => (
        <li key={`${kind} ${to.slug}`}>
          {relationWords(kind)} <ActorName actor={to} href />
          {on ? <span className="text-faint"> on {longDay(on)}</span> : null}
        </li>
      ))}
    </ul>
  );
}
