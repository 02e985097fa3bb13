/** An entry as it stands in a feed document. */
export interface FoundEntry {
  /** What the feed knows it by; the address where it names nothing else. */
  readonly key: string;
  readonly address: string;
  readonly title: string;
  /** Calendar day; empty where the feed names none. */
  readonly publishedOn: string;
  /** When the feed says it was last altered, as written; empty where it does not. */
  readonly updated: string;
}

/**
 * `waiting`: its article is to be fetched. `taken`: it waits for a person's check, or did. `known`: its text was there
 * already. `earlier`: it was there before the feed was followed. `failed`: it was tried often enough.
 */
export type EntryState = 'waiting' | 'taken' | 'known' | 'earlier' | 'failed';

/** A feed as those who follow it see it. Instants are ISO in UTC. */
export interface Feed {
  readonly id: number;
  readonly address: string;
  readonly title: string;
  readonly outlet: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly lastLookAt: string | null;
  readonly nextLookAt: string;
  readonly failures: number;
  readonly lastError: string | null;
  /** Since when it has answered that it is gone for good; null while it is asked. */
  readonly goneAt: string | null;
  /** Where its address leads for good; null where it leads nowhere else. */
  readonly movedTo: string | null;
  readonly by: { readonly coderId: number; readonly name: string };
}

/** How many entries of a feed are in which state. */
export type EntryCounts = Readonly<Partial<Record<EntryState, number>>>;
