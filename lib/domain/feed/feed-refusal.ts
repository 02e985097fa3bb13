import type { FetchRefusal } from '../intake/fetch-refusal';

/** Why an address gave no feed. `named`: the feed that the page there names, if it names one. */
export type FeedRefusal =
  FetchRefusal | { readonly code: 'too-many-waiting' } | { readonly code: 'no-feed'; readonly named: string | null };
