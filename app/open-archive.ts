import { sayArchiveState } from '@/components/layout/archive-banner';
import { pinVersion } from '@/components/ui/pinned-version';
import { archiveAt, type Archive } from '@/lib/data/archive';
import { findInstantOf, listWithdrawnSince } from '@/lib/data/change/past-states';
import { toArchiveState } from '@/lib/views/page/archive-state';
import type { Query } from '@/lib/views/address/query/define-query';
import { parseVersionQuery, unpinnedQuery } from '@/lib/views/address/version-query';

/**
 * The archive a public page reads: now, or at the version its address names (`?version=120`; `?asOf=` has become one in
 * `proxy.ts`). For the rest of the request the page's links keep that version and its frame says which state it shows.
 */
export async function openArchive(searchParams: Promise<Query>): Promise<Archive> {
  const query = await searchParams;
  const { version: asked, ignored } = parseVersionQuery(query);
  const archive = await archiveAt(asked ?? undefined);
  const { head, version } = archive;
  const isPinned = asked !== null && asked <= head;
  const [versionAt, firstAt, withdrawn] = isPinned
    ? await Promise.all([findInstantOf(archive, version), findInstantOf(archive, 1), listWithdrawnSince(archive)])
    : [null, null, []];
  pinVersion(isPinned ? version : null);
  sayArchiveState(
    toArchiveState({ asked, head, versionAt, firstAt, withdrawn, ignored, newestHref: unpinnedQuery(query) }),
  );
  return archive;
}
