import type { ActorReference } from '@/lib/domain/actor/actor';
import type { Statement } from '@/lib/domain/statement/statement';

/** Which principal a body or a person speaks for, by slug: the ministry → its state, the spokesman → his movement. */
export type Belonging = ReadonlyMap<string, ActorReference>;

/** One side's account of an occasion: what it says it said, and what it says the others said. */
export interface Account {
  /** Null: as the outlets report it, without naming whose account it is. */
  readonly side: ActorReference | null;
  readonly own: readonly Statement[];
  readonly ofOthers: readonly Statement[];
}

/**
 * Whose account a statement is known from: the actor on whose word alone we have it, else the side of the outermost
 * relay, else its single principal when it was heard from that side itself, else nobody's in particular.
 */
export function accountOf(statement: Statement, belonging: Belonging): ActorReference | null {
  const claimant = statement.principals.find(({ claimedBy }) => claimedBy !== null)?.claimedBy;
  if (claimant) return claimant;
  const relay = statement.reports.map(({ relays }) => relays.at(-1)).find((actor) => actor !== undefined);
  if (relay) return belonging.get(relay.slug) ?? relay;
  const [principal] = statement.principals;
  return statement.principals.length === 1 && principal ? principal.actor : null;
}

const speaksFor = (statement: Statement, side: ActorReference | null): boolean =>
  statement.principals.some(({ actor, claimedBy }) => actor.slug === side?.slug && claimedBy === null);

/** An occasion's statements by whose account they are known from, the side with most first. */
export function toAccounts(statements: readonly Statement[], belonging: Belonging): Account[] {
  const sides = new Map<string, { side: ActorReference | null; statements: Statement[] }>();
  for (const statement of statements) {
    const side = accountOf(statement, belonging);
    const place = sides.get(side?.slug ?? '') ?? { side, statements: [] };
    place.statements.push(statement);
    sides.set(side?.slug ?? '', place);
  }
  return [...sides.values()]
    .sort((a, b) => b.statements.length - a.statements.length)
    .map(({ side, statements: told }) => ({
      side,
      own: told.filter((statement) => side === null || speaksFor(statement, side)),
      ofOthers: told.filter((statement) => side !== null && !speaksFor(statement, side)),
    }));
}
