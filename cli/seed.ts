import { createWriter } from '@/lib/data/transact';
import { environment } from '@/lib/runtime/environment';
import { seedDatabase } from '@/prisma/seed';
import { runCommand } from './run-command';

runCommand(async () => {
  const { databaseUrl, seedArticleTexts } = environment();
  const writer = createWriter(databaseUrl);
  try {
    const seeded = await seedDatabase(writer, { texts: seedArticleTexts });
    console.log(seeded ? 'Seeded from prisma/seed.' : 'The database holds data already; nothing to seed.');
  } finally {
    await writer.close();
  }
});
