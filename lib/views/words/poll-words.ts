import type { PollSummary } from '@/lib/domain/feed/poll-summary';
import { plural } from './counting';

/** "2 articles wait for a check, 1 was there already, 1 could not be had." */
export function pollWords({ error, taken, known, missed }: PollSummary): string {
  if (error !== null) return `Could not be read. ${error}`;
  const parts = [
    taken === 0 ? null : `${plural(taken, 'article')} ${taken === 1 ? 'waits' : 'wait'} for a check`,
    known === 0 ? null : `${known} ${known === 1 ? 'was' : 'were'} there already`,
    missed === 0 ? null : `${missed} could not be had`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Nothing new.' : `${parts.join(', ')}.`;
}
