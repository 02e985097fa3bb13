import { environment } from '@/lib/runtime/environment';
import { seedDatabase } from '@/prisma/seed';
import { runWriting } from './run-writing';

runWriting(async (writer) => {
  const seeded = await seedDatabase(writer, { texts: environment().seedArticleTexts });
  return seeded ? 'Seeded from prisma/seed.' : 'The database holds data already; nothing to seed.';
});
