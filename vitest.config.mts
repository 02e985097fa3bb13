import path from 'node:path';
import { defineConfig, type TestUserConfig } from 'vitest/config';

const root = import.meta.dirname;

/** What these test keeps something of the whole process: a connection, a session, a lock, a server. */
const keepers = [
  '{app,bench,cli,e2e,prisma,serve}/**/*.test.{ts,tsx}',
  'lib/{runtime,session,testing,worker}/**/*.test.ts',
  'lib/data/{access,engine,migration,upkeep}/**/*.test.ts',
];
const everything = ['{app,bench,cli,components,e2e,lib,prisma,serve}/**/*.test.{ts,tsx}', '*.test.ts'];

/** `npm run properties` has the mode `full`: it tries each costly property as often as it is meant to hold. */
export default defineConfig(({ mode }) => {
  const shared: TestUserConfig = {
    environment: 'node',
    // A test that forgets to open its own copy must find nothing, least of all a person's database.
    env: {
      TZ: 'UTC',
      DATABASE_URL: `file:${path.join(root, 'var/test/no-such-folder/none.db')}`,
      PROPERTIES: mode === 'full' ? 'full' : 'bounded',
    },
    // Prisma's query compiler is WebAssembly: to optimise it costs more than a test's few queries gain.
    execArgv: ['--liftoff-only', '--wasm-lazy-compilation'],
    // Data tests start processes and copy files; a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
  };
  const resolve = { alias: { '@': root } };
  return {
    resolve,
    test: {
      // Once for both: a project that named it would make the templates anew.
      globalSetup: 'lib/testing/make-templates.ts',
      // Two workers leave a two-core machine usable.
      maxWorkers: 2,
      projects: [
        { resolve, test: { ...shared, name: 'a process each', include: keepers } },
        // File after file in one process: to load the same modules for each took a third of the time.
        {
          resolve,
          test: {
            ...shared,
            name: 'one process',
            include: everything,
            exclude: [...keepers, 'node_modules/**'],
            isolate: false,
          },
        },
      ],
    },
  };
});
