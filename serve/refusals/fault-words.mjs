const waits = 'The site looks again by itself every few seconds, and goes on when the cause is gone.';

/**
 * What is wrong with the database, in plain words, and what whoever runs the site can do about it (the same as in
 * `docs/running.md`). While `stopsReading`, only pages that are kept can be shown.
 */
const words = {
  missing: {
    stopsReading: true,
    title: 'The database is gone',
    detail: 'The file in which everything is kept is not where it was.',
    remedy:
      'Put the file back at the place that DATABASE_URL names, or bring back a backup: npm run restore -- FILE. ' +
      'A new, empty one is not made.',
  },
  replaced: {
    stopsReading: true,
    title: 'The database was exchanged',
    detail: 'Another file stands in the place of the one that was read until now.',
    remedy:
      'If this was a restore or a migration, wait until it is done. If it fits this release, it is taken up; ' +
      'otherwise start the site again with npm start.',
  },
  busy: {
    stopsReading: false,
    title: 'Somebody else is writing',
    detail: 'Another program held the database for longer than can be waited for.',
    remedy: 'Try again in a minute. If it stays so, look for a command that hangs, such as an import, and end it.',
  },
  full: {
    stopsReading: false,
    title: 'The disk is full',
    detail: 'There is no room left to save anything. What was saved before is safe.',
    remedy: 'Make room on the disk that holds the database. Old backups in var/backups may go.',
  },
  'read-only': {
    stopsReading: false,
    title: 'The database can only be read',
    detail: 'The file may be read but not written.',
    remedy:
      'Let the user that runs the site write the file and the folder it is in, ' +
      'and see that the disk is not mounted read-only.',
  },
  corrupt: {
    stopsReading: true,
    title: 'The database is damaged',
    detail: 'The file can’t be read as a database any more.',
    remedy:
      'Stop the site, keep the damaged file aside, look with npm run verify, and bring back the newest backup: ' +
      'npm run restore -- FILE.',
  },
  newer: {
    stopsReading: true,
    title: 'The database is of a newer release',
    detail: 'It was made by a newer release of this program than the one that runs.',
    remedy:
      'Run the newer release, or bring back the backup made before the migration from var/backups/before-migration.',
  },
  older: {
    stopsReading: true,
    title: 'The database is of an older release',
    detail: 'It was made by an older release of this program and has not been brought up to this one.',
    remedy:
      'Stop the site and start it with npm start, which migrates it; ' +
      'the old file is kept in var/backups/before-migration.',
  },
  migrating: {
    stopsReading: true,
    title: 'The database is being brought up to date',
    detail: 'A migration is at work.',
    remedy: 'Wait until it is done; the site then goes on by itself, or says what else is to be done.',
  },
};

const unnamed = {
  stopsReading: true,
  title: 'The database can’t be used',
  detail: 'Something is wrong with the file in which everything is kept.',
  remedy: 'Look at the last lines of the server’s log.',
};

/** Words for one kind of fault; `waits` is true of all. */
export const faultWords = (fault) => ({ ...(words[fault] ?? unnamed), waits });

/** Whether pages can't be made while this fault stands; not for null. */
export const stopsReading = (fault) => fault !== null && faultWords(fault).stopsReading;

export const knownFaults = Object.keys(words);
