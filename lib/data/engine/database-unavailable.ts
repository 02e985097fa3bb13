import type { DatabaseFault } from '@/lib/runtime/server-link';

/** What each fault means, in a sentence for whoever wanted something of the database. */
const faultWords: Readonly<Record<DatabaseFault, string>> = {
  missing: 'The database is not where it was. Nothing was saved; it is taken up again as soon as it is back.',
  replaced: 'The database was replaced by another while this was written. Nothing was saved; please send it again.',
  busy: 'Another program is writing to the database and did not end in time. Nothing was saved; please send it again.',
  full: 'There is no room left on the disk for the database. Nothing was saved; make room, then send it again.',
  'read-only': 'The database can only be read at the moment. Nothing was saved; it has to be made writable first.',
  corrupt: 'The database can’t be read: its file is damaged. Nothing was saved; it has to be restored from a backup.',
  newer: 'The database was made by a newer version of the program: start that version, or restore an older backup.',
  older: 'The database was made by an older version of the program: run `npm run migrate` first.',
  migrating: 'The database is being brought to a newer version. Nothing was saved; please send it again in a minute.',
};

/** The database as a whole can’t be used. What was asked for was not done, none of it. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';

  constructor(
    readonly fault: DatabaseFault,
    message: string = faultWords[fault],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The built site holds this file more than once, so an error is known by its name, not by its class. */
export function isDatabaseUnavailable(error: unknown): error is DatabaseUnavailable {
  return error instanceof Error && error.name === 'DatabaseUnavailable' && 'fault' in error;
}
