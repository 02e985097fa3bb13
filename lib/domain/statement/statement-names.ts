import type { Target } from '../target/target';

export interface NamedThing {
  readonly slug: string;
  readonly name: string;
}

/** What at least one published statement names, by role: all that a list can be narrowed to. */
export interface StatementNames {
  readonly holders: readonly NamedThing[];
  readonly speakers: readonly NamedThing[];
  readonly addressees: readonly NamedThing[];
  readonly occasions: readonly NamedThing[];
  readonly outlets: readonly NamedThing[];
  readonly targets: readonly Target[];
}
