import { createMigration } from '@/lib/data/migration/create-migration';
import { runCommand } from './run-command';

runCommand(async ([name]) => {
  if (!name || !/^[a-z0-9-]+$/.test(name)) {
    throw new Error('Name the migration in small letters: npm run migration -- add-silence');
  }
  console.log(await createMigration(name));
});
