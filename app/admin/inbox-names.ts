import type { Archive } from '@/lib/data/archive';
import { listActors } from '@/lib/data/actor/actors';
import { listIssues } from '@/lib/data/issue/issues';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import type { InboxNames } from '@/lib/views/inbox/inbox-names';

/** Names of what proposals name: the collection's own, else those of the built-in list, said to be new. */
export async function inboxNames(archive: Archive): Promise<InboxNames> {
  const [actors, issues] = await Promise.all([listActors(archive), listIssues(archive)]);
  const recorded = new Map(actors.map(({ slug, name }) => [slug, name]));
  const labels = new Map(issues.map(({ slug, label }) => [`issue:${slug}`, label]));
  const actor = (slug: string, met?: string): string =>
    recorded.get(slug) ?? `${builtInKnowledge.actors.get(slug)?.name ?? met ?? slug} (not recorded yet)`;
  return {
    actor,
    target: (key) => labels.get(key) ?? (key.startsWith('actor:') ? actor(key.slice('actor:'.length)) : key),
  };
}
