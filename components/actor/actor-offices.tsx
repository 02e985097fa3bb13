import { ActorName } from '@/components/marks/actor-name';
import type { Actor } from '@/lib/domain/actor/actor';
import { roleTerm } from '@/lib/views/words/actor-words';

/** Offices it holds or held, and those that others hold in it. */
export function ActorOffices({ actor }: { readonly actor: Actor }) {
  const own = actor.roles.map((role) => ({ who: role.of, role, before: `${role.title}, `, after: '' }));
  const held = actor.officials.map(({ holder, role }) => ({ who: holder, role, before: '', after: `, ${role.title}` }));
  if (own.length + held.length === 0) return null;
  return (
    <ul className="rows">
      {[...own, ...held].map(({ who, role, before, after }) => (
        <li key={`${who.slug} ${role.title} ${role.from ?? ''}`}>
          {before}
          <ActorName actor={who} href />
          {after}
          <span className="text-faint"> {roleTerm(role)}</span>
        </li>
      ))}
    </ul>
  );
}
