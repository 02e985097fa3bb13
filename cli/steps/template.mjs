import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { testEnvironment } from './environment.mjs';
import { root, templateDatabase } from './places.mjs';
import { runOurs } from './run-command.mjs';
import { sources } from './sources.mjs';
import { hashOf, stamp } from './stamp.mjs';

const accountsFile = 'lib/testing/site/accounts.json';
const remedy = 'The database for the e2e tests could not be made: the message above says why.';

async function makeTemplate() {
  for (const suffix of ['', '-wal', '-shm', '.owners'])
    rmSync(templateDatabase + suffix, { force: true, recursive: true });
  const env = testEnvironment(templateDatabase);
  await runOurs('migrate', [], { env, remedy });
  await runOurs('seed', [], { env, remedy });
  const accounts = JSON.parse(readFileSync(path.join(root, accountsFile), 'utf8'));
  for (const { email, role, name, password } of Object.values(accounts)) {
    const withPassword = { ...env, DEMARCHE_PASSWORD: password };
    await runOurs('user', ['add', email, '--role', role, '--name', name], { env: withPassword, remedy });
  }
}

/** The seeded database, with one account per role, of which each e2e server gets a copy. */
export const template = {
  name: 'template database',
  stamp: stamp('template', {
    key: () => hashOf([...sources.database, accountsFile], sources.leftOut),
    product: templateDatabase,
  }),
  work: makeTemplate,
};
