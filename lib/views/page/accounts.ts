import type { ActorReference } from '@/lib/domain/actor/actor';
import type { Report } from '@/lib/domain/report/report';
import type { Statement } from '@/lib/domain/statement/statement';
import { groupBy } from '../words/group-by';

/** Which principal a body or a person speaks for, by slug: the ministry → its state, the spokesman → his movement. */
export type Belonging = ReadonlyMap<string, ActorReference>;

/** One side's account of an occasion: what it says it said, what they said together, and what the others said. */
export interface Account {
  /** Null: as the outlets report it, without naming whose account it is. */
  readonly side: ActorReference | null;
  readonly own: readonly Statement[];
  /** Joint texts of several, the side among them. */
  readonly joint: readonly Statement[];
  readonly ofOthers: readonly Statement[];
}

function sideOfReport(report: Report, statement: Statement, belonging: Belonging): ActorReference | null {
  const relay = report.relays.at(-1);
  if (relay) return belonging.get(relay.slug) ?? relay;
  const [principal] = statement.principals;
  return statement.principals.length === 1 && principal ? principal.actor : null;
}

/**
 * Whose accounts a statement is known from: the actor on whose word alone we have it; else, report by report, the side
 * of its outermost relay, or its single principal where the outlet names no relay, or nobody's in particular (null).
 */
export function sidesOf(statement: Statement, belonging: Belonging): (ActorReference | null)[] {
  const claimant = statement.principals.find(({ claimedBy }) => claimedBy !== null)?.claimedBy;
  if (claimant) return [claimant];
  const sides = statement.reports.map((report) => sideOfReport(report, statement, belonging));
  return [...new Map(sides.map((side) => [side?.slug, side])).values()];
}

/** What a side says others said: on its word alone, and otherwise. */
export function splitOfOthers({ side, ofOthers }: Pick<Account, 'side' | 'ofOthers'>): {
  onItsWord: readonly Statement[];
  otherwise: readonly Statement[];
} {
  const alone = ({ principals }: Statement): boolean =>
    side !== null && principals.some(({ claimedBy }) => claimedBy?.slug === side.slug);
  return { onItsWord: ofOthers.filter(alone), otherwise: ofOthers.filter((statement) => !alone(statement)) };
}

const speaksFor = (statement: Statement, side: ActorReference | null): boolean =>
  side === null || statement.principals.some(({ actor, claimedBy }) => actor.slug === side.slug && claimedBy === null);

/**
 * An occasion's statements by whose accounts they are known from, the side with most first; one both tell of stands in
 * both.
 */
export function toAccounts(statements: readonly Statement[], belonging: Belonging): Account[] {
  const told = statements.flatMap((statement) => sidesOf(statement, belonging).map((side) => ({ side, statement })));
  return [...groupBy(told, ({ side }) => side?.slug ?? '').values()]
    .sort((a, b) => b.length - a.length)
    .map((places) => {
      const side = places[0]?.side ?? null;
      const said = places.map(({ statement }) => statement);
      const its = said.filter((statement) => speaksFor(statement, side));
      return {
        side,
        own: its.filter(({ principals }) => principals.length <= 1),
        joint: its.filter(({ principals }) => principals.length > 1),
        ofOthers: said.filter((statement) => !speaksFor(statement, side)),
      };
    });
}
