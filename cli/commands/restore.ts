import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { databaseFile } from '@/lib/data/database-file';
import { restore, type RestoreOutcome } from '@/lib/data/upkeep/restore';
import { now } from '@/lib/runtime/clock';
import { environment } from '@/lib/runtime/environment';
import { runCommand } from './run-command';

const usage =
  'Usage: npm run restore -- FILE [--another]\n' +
  'Puts a backup in the place of the database, which is kept aside. Stop the server first. ' +
  'With --another it may be a backup\nof another tracker.';

function wishOf(args: string[]): { readonly from: string; readonly another: boolean } {
  try {
    const options = { another: { type: 'boolean' } } as const;
    const {
      values,
      positionals: [from = '', ...more],
    } = parseArgs({ args, options, allowPositionals: true });
    if (from === '' || more.length > 0) throw new Error(usage);
    return { from: resolve(from), another: values.another === true };
  } catch {
    throw new Error(usage);
  }
}

function restoredWords({ head, aside, damaged, pending }: RestoreOutcome): string[] {
  const before = damaged ? 'The damaged one before it is kept, as it was found, in' : 'The one before it is kept in';
  return [
    `The database is restored, at data version ${head}. Everybody has to sign in again.`,
    ...(aside === null ? [] : [`${before} ${aside}`]),
    ...(pending.length === 0
      ? []
      : ['It is of an older version of the program: `npm start` brings it up to date, and so does `npm run migrate`.']),
  ];
}

runCommand(async (words) => {
  const { from, another } = wishOf(words);
  const done = await restore(from, databaseFile(environment().databaseUrl), { another, at: now() });
  for (const line of restoredWords(done)) console.log(line);
});
