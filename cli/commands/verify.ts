import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { databaseFile } from '@/lib/data/database-file';
import { rebuildSearch } from '@/lib/data/search/search-index';
import { createWriter } from '@/lib/data/transact';
import { verifyTracker, type VerifiedTracker } from '@/lib/data/upkeep/verify-tracker';
import { verifyDatabase } from '@/lib/data/verification/verify-database';
import { now } from '@/lib/runtime/clock';
import { environment } from '@/lib/runtime/environment';
import { remedyWords, verificationWords } from '@/lib/views/upkeep/verification-words';
import { runCommand } from './run-command';

const usage = `Usage: npm run verify [-- --head HASH] [--of FILE]
       npm run verify -- --renew-search
Reads the whole database and names the first thing that is wrong with it. HASH, written down at an earlier time, must be
that of a change in it; its first 16 characters will do. With --of it reads another file, such as a backup.
With --renew-search it makes the search index anew before.`;

interface Wish {
  readonly head: string | null;
  readonly of: string | null;
  readonly renewSearch: boolean;
}

function wishOf(args: string[]): Wish {
  try {
    const options = { head: { type: 'string' }, of: { type: 'string' }, 'renew-search': { type: 'boolean' } } as const;
    const { values } = parseArgs({ args, options });
    const head = values.head?.trim().toLowerCase() ?? null;
    if (head !== null && !/^[0-9a-f]{16,64}$/u.test(head)) throw new Error('not a hash');
    return { head, of: values.of ?? null, renewSearch: values['renew-search'] === true };
  } catch {
    throw new Error(usage);
  }
}

/** A file that is no tracker's own database, such as a backup, is only looked at. */
function verifyFile(of: string, head: string | null): VerifiedTracker {
  const file = databaseFile(`file:${of}`);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  return { ...verifyDatabase(file, head), noted: true };
}

async function renewSearch(): Promise<void> {
  const writer = createWriter(environment().databaseUrl);
  try {
    await writer.transact(rebuildSearch);
  } finally {
    await writer.close();
  }
}

runCommand(async (words) => {
  const { head, of, renewSearch: renew } = wishOf(words);
  if (renew) await renewSearch();
  const began = performance.now();
  const found =
    of === null ? verifyTracker(databaseFile(environment().databaseUrl), head, now()) : verifyFile(of, head);
  if (found.fault) throw new Error([found.fault.words, ...remedyWords(found.fault.kind)].join('\n'));
  for (const line of verificationWords(found, (performance.now() - began) / 1_000)) console.log(line);
  if (!found.noted) console.log('The outcome could not be noted beside the database: nothing can be written there.');
});
