import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Everything the commands write beside the build: the database, the secret, stamps, and the tests' own things. */
export const stateFolder = path.join(root, 'var');
export const testFolder = path.join(stateFolder, 'test');

/** What serves a built site. */
export const server = path.join(root, 'serve/serve.mjs');

export const testBuildFolder = 'var/test/build';
export const templateDatabase = path.join(testFolder, 'template.db');
export const unitResults = path.join(testFolder, 'vitest.json');
export const e2eResults = path.join(testFolder, 'playwright.json');

/** The script behind a package's command, so that a step starts one process and not npx, a shell and then it. */
export const tool = {
  eslint: path.join(root, 'node_modules/eslint/bin/eslint.js'),
  knip: path.join(root, 'node_modules/knip/bin/knip.js'),
  next: path.join(root, 'node_modules/next/dist/bin/next'),
  playwright: path.join(root, 'node_modules/@playwright/test/cli.js'),
  prettier: path.join(root, 'node_modules/prettier/bin/prettier.cjs'),
  prisma: path.join(root, 'node_modules/prisma/build/index.js'),
  tsc: path.join(root, 'node_modules/typescript/bin/tsc'),
  vitest: path.join(root, 'node_modules/vitest/vitest.mjs'),
};
