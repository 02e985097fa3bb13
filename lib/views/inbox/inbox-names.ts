/** Names of actors and issues by slug and target key; a slug nobody recorded is its own name, said to be new. */
export interface InboxNames {
  /** `met`: the article's own name for one whom nothing knows. */
  actor(slug: string, met?: string): string;
  target(key: string): string;
}
