import { migrateDatabase } from '@/lib/data/migration/migrate-database';
import { now } from '@/lib/runtime/clock';
import { environment } from '@/lib/runtime/environment';
import { runCommand } from './run-command';

const usage = `Usage: npm run migrate [-- --new]
Brings the database to the newest schema. With --new it begins an empty one where there was one.`;

runCommand(async (words) => {
  if (words.some((word) => word !== '--new')) throw new Error(usage);
  const { applied, said } = await migrateDatabase(environment().databaseUrl, {
    beginNew: words.includes('--new'),
    at: now(),
  });
  for (const sentence of said) console.log(sentence);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
});
