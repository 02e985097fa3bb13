import { migrateDatabase } from '@/lib/data/migration/migrate-database';
import { environment } from '@/lib/runtime/environment';
import { runCommand } from './run-command';

runCommand(async () => {
  const applied = await migrateDatabase(environment().databaseUrl);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
});
