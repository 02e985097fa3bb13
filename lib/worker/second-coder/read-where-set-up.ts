import { beginSecondReading } from '@/lib/commands/proposal/keep-second-reading';
import { endpointName } from '@/lib/domain/second-coder/prompt';
import { environment } from '@/lib/runtime/environment';
import { readAgain, usualPatience, type SecondReadingRoom } from './read-again';

/**
 * Notes that the second machine coder is asked about an article, and answers what asks it; null where none is set up,
 * or it has read it.
 */
export async function beginWhereSetUp(
  room: Omit<SecondReadingRoom, 'endpoint' | 'patience'>,
  articleSlug: string,
): Promise<(() => Promise<void>) | null> {
  const endpoint = environment().coder;
  if (!endpoint) return null;
  const begun = await room.writer.command((tx) =>
    beginSecondReading(tx, { articleSlug, extractor: endpointName(endpoint.model) }, room.now()),
  );
  return begun.ok ? () => readAgain({ ...room, endpoint, patience: usualPatience }, articleSlug) : null;
}
