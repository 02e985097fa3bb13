/**
 * What public pages read outside of the data version: `/method` tells what became of proposals and readings, and an
 * article's page shows the passages whose text is still there.
 */
export const countedTables = ['Proposal', 'SecondOpinion', 'SecondReading', 'Reading', 'PassageText'] as const;

const count = (table: string, event: 'INSERT' | 'UPDATE' | 'DELETE'): string => `
CREATE TRIGGER "${table}_counted_${event.toLowerCase()}" AFTER ${event} ON "${table}"
BEGIN UPDATE "ReviewCount" SET "count" = "count" + 1; END;`;

/** Whoever writes, a command or a shell, is counted: pages kept by this number are never older than it. */
export const reviewRules: readonly string[] = [
  'INSERT OR IGNORE INTO "ReviewCount" ("id", "count") VALUES (1, 0);',
  ...countedTables.flatMap((table) => [count(table, 'INSERT'), count(table, 'UPDATE'), count(table, 'DELETE')]),
];
