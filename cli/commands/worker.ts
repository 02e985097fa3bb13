import { parseArgs } from 'node:util';
import { closeConnections, reader, writer } from '@/lib/data/archive';
import type { Feed } from '@/lib/domain/feed/feed';
import type { PollSummary } from '@/lib/domain/feed/poll-summary';
import { now } from '@/lib/runtime/clock';
import { pollWords } from '@/lib/views/words/poll-words';
import { keepPolling, pollDueFeeds } from '@/lib/worker/feeds/keep-polling';
import { fetchSettings } from '@/lib/worker/network/fetch-settings';
import { keepBackups } from '@/serve/scheduled-backups.mjs';
import { runCommand } from './run-command';

const usage =
  'Usage: npm run worker [-- --once]\n' +
  'Looks at the feeds that are followed, again and again, and makes the backups that BACKUPS asks for; ' +
  'with --once at those that are due, and ends.';

function wordsOf(args: string[]): { readonly once: boolean } {
  try {
    return { once: parseArgs({ args, options: { once: { type: 'boolean' } } }).values.once === true };
  } catch {
    throw new Error(usage);
  }
}

function tell({ title, address }: Feed, summary: PollSummary): void {
  console.log(`${now().toISOString()} ${title} (${address}): ${pollWords(summary)}`);
}

/** Ends what is under way at the first signal; what was begun is kept whole or not at all. */
function stopAtSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  return stop.signal;
}

runCommand(async (words) => {
  const { once } = wordsOf(words);
  // Asked for anew each time: another database may take the place of the one there was.
  const room = {
    get reader() {
      return reader();
    },
    writer: writer(),
    now,
    settings: fetchSettings(stopAtSignal()),
  };
  try {
    if (!once) {
      keepBackups();
      console.log('Looking at the feeds that are followed. Stop it with Ctrl+C.');
      await keepPolling(room, tell);
      return;
    }
    if ((await pollDueFeeds(room, tell)) === 0) console.log('No feed is due.');
  } finally {
    await closeConnections();
  }
});
