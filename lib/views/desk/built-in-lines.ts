import { aliasLine, type Alias } from '@/lib/domain/actor/actor-fields';
import { roleTerm } from '../words/actor-words';

interface BuiltIn {
  readonly names: readonly Alias[];
  readonly roles: readonly {
    readonly title: string;
    readonly of: string;
    readonly from: string | null;
    readonly until: string | null;
    readonly basis: string | null;
  }[];
}

export interface BuiltInLines {
  readonly names: string;
  readonly offices: readonly string[];
}

/** What is known already, in words; null where nothing is. `actorNames` are by slug. */
export function toBuiltInLines(known: BuiltIn | null, actorNames: ReadonlyMap<string, string>): BuiltInLines | null {
  if (known === null) return null;
  const offices = known.roles.map((role) =>
    [
      [role.title, actorNames.get(role.of) ?? role.of, roleTerm(role)].filter((part) => part !== null).join(', '),
      ...(role.basis === null ? [] : [`basis: ${role.basis}`]),
    ].join('; '),
  );
  return { names: known.names.map(aliasLine).join(', '), offices };
}
