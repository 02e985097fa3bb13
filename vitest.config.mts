import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    include: ['{app,cli,components,lib,prisma,bench,e2e,serve}/**/*.test.{ts,tsx}', '*.test.ts'],
    globalSetup: 'lib/testing/make-templates.ts',
    // A test that forgets to open its own copy must find nothing, least of all a person's database.
    env: { TZ: 'UTC', DATABASE_URL: `file:${path.join(root, 'var/test/no-such-folder/none.db')}` },
    // Two workers leave a two-core machine usable.
    maxWorkers: 2,
    // Data tests start processes and copy files; a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
