import { cache } from 'react';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Link } from '@/components/ui/link';
import { Note } from '@/components/ui/note';
import type { ArchiveState } from '@/lib/views/page/archive-state';

/** One for each request: the state its page shows, for the frame to say. */
const shown = cache((): { state: ArchiveState | null } => ({ state: null }));

export function sayArchiveState(state: ArchiveState): void {
  shown().state = state;
}

/**
 * Says which past state the page shows and what of the address was left aside; nothing on a page of the newest state.
 */
export function ArchiveBanner() {
  const { state } = shown();
  if (!state) return null;
  const { banner, ignored } = state;
  return (
    <>
      <IgnoredNote ignored={ignored} />
      {banner ? (
        <Note>
          <p>
            {banner.words}{' '}
            <Link href={banner.newestHref} newest>
              See the newest
            </Link>
          </p>
          {banner.withdrawn ? <p>{banner.withdrawn}</p> : null}
        </Note>
      ) : null}
    </>
  );
}
