import { rolesOn, type ActorReference } from '@/lib/domain/actor/actor';
import type { Outlet } from '@/lib/domain/outlet/outlet';
import { holdersOf, type Statement } from '@/lib/domain/statement/statement';

export interface Tally<Of> {
  readonly of: Of;
  readonly n: number;
}

/** Counts each statement once for each different thing it names; most first, then by name. */
function tally<Of extends { readonly slug: string; readonly name: string }>(
  statements: readonly Statement[], named: (statement: Statement) => readonly Of[],
): readonly Tally<Of>[] {
  const tallies = new Map<string, { of: Of; n: number }>();
  for (const statement of statements) {
    const once = new Map(named(statement).map((of) => [of.slug, of]));
    for (const [slug, of] of once) tallies.set(slug, { of, n: (tallies.get(slug)?.n ?? 0) + 1 });
  }
  return [...tallies.values()].sort((a, b) => b.n - a.n || a.of.name.localeCompare(b.of.name, 'en'));
}

export interface Voice extends Tally<ActorReference> {
  /** The offices it held when it spoke: "Foreign Minister", "State Councilor". */
  readonly offices: readonly string[];
}

/** Who uttered the statements: the spread of an actor's own voices. */
export function tallyVoices(statements: readonly Statement[]): readonly Voice[] {
  return tally(statements, (statement) => [statement.speaker]).map((voice) => {
    const spoken = statements.filter(({ speaker }) => speaker.slug === voice.of.slug);
    const offices = spoken.flatMap(({ speakerRoles, saidOn }) => rolesOn(speakerRoles, saidOn).map(({ title }) => title));
    return { ...voice, offices: [...new Set(offices)] };
  });
}

/** In whose name the statements were made. */
export function tallyHolders(statements: readonly Statement[]): readonly Tally<ActorReference>[] {
  return tally(statements, (statement) => holdersOf(statement).map((holder) => holder.actor));
}

/** Who published them: a statement in two outlets counts for both. */
export function tallyOutlets(statements: readonly Statement[]): readonly Tally<Outlet>[] {
  return tally(statements, (statement) => statement.reports.map((report) => report.article.outlet));
}
