import type { ActorKind } from '../actor/actor';
import type { CoderKind } from '../coder/coder';
import type { JudgedValue } from '../stance/stance-value';
import type { Statement } from '../statement/statement';
import { plainWords } from './sheet-mapping';

/**
 * An actor a sheet may name. `recorded` false: it comes from the built-in list and is recorded when it is first named.
 */
export interface NamedActor {
  readonly slug: string;
  readonly kind: ActorKind;
  readonly names: readonly string[];
  readonly roles: readonly {
    readonly of: string;
    readonly from: string | null;
    readonly until: string | null;
    readonly former: boolean;
  }[];
  /** The state or body it is part of, for which it speaks. */
  readonly partOf: string | null;
  readonly recorded: boolean;
}

export interface NamedTarget {
  readonly key: string;
  readonly names: readonly string[];
  readonly retired: boolean;
}

export interface NamedArticle {
  readonly slug: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedOn: string;
  readonly publication: string;
  readonly wholeTextStored: boolean;
  /** Offsets into the whole; the text is null once it had to go. */
  readonly passages: readonly { readonly start: number; readonly text: string | null }[];
  readonly reports: readonly { readonly statement: string; readonly speaker: string; readonly quote: string }[];
}

/** The newest judgement of one coder toward one target. */
export interface NamedJudgement {
  readonly statement: string;
  readonly target: string;
  readonly coder: string;
  readonly value: JudgedValue;
  readonly reason: string;
}

/** All that a sheet is held against: what stands now, and what stood when it was exported. */
export interface SheetKnown {
  readonly head: number;
  readonly now: ReadonlyMap<string, Statement>;
  /** By data version: the statements as they stood. */
  readonly then: ReadonlyMap<number, ReadonlyMap<string, Statement>>;
  readonly actors: readonly NamedActor[];
  /** Slugs that can't be given to new actors, those of undone recordings among them. */
  readonly takenActors: ReadonlySet<string>;
  readonly issues: readonly NamedTarget[];
  readonly occasions: readonly { readonly slug: string; readonly names: readonly string[] }[];
  readonly coders: readonly { readonly slug: string; readonly kind: CoderKind; readonly names: readonly string[] }[];
  readonly articles: readonly NamedArticle[];
  /** Of the statements that rows with a coder are about. */
  readonly judged: readonly NamedJudgement[];
  readonly takenArticles: ReadonlySet<string>;
}

/** Finds one item by a name of it, whatever the case, accents and marks; a name that two items share finds none. */
export function lookup<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): (text: string) => Item | null {
  const found = new Map<string, Item | null>();
  for (const item of items) {
    for (const words of new Set(namesOf(item).map(plainWords)))
      found.set(words, found.has(words) && found.get(words) !== item ? null : item);
  }
  found.delete('');
  return (text) => found.get(plainWords(text)) ?? null;
}
