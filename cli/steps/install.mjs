import { existsSync } from 'node:fs';
import path from 'node:path';
import { quiet } from './environment.mjs';
import { root } from './places.mjs';
import { StepFailed, runNode } from './run-command.mjs';
import { hashOf, stamp } from './stamp.mjs';

const nodeMajor = process.versions.node.split('.')[0];

/** npm's own script: the one that runs us, or the one beside this Node. */
function npmScript() {
  const candidates = [
    process.env.npm_execpath,
    path.join(path.dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(path.dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
  ];
  const found = candidates.find((file) => file && /npm-cli\.js$/.test(file) && existsSync(file));
  if (!found) throw new StepFailed('npm was not found beside Node: run `npm ci` yourself, then this command again.');
  return found;
}

function installEnvironment() {
  const headers = path.join(path.dirname(process.execPath), '..');
  const haveHeaders = existsSync(path.join(headers, 'include/node/node.h'));
  return {
    ...quiet,
    // Any existing file will do: Prisma's install script then has no engine to fetch, which on a closed network
    // could only wait for its time-out. Nothing here uses that engine.
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY || path.join(root, 'package.json'),
    // Where SQLite has to be compiled, Node's own headers spare another download.
    ...(haveHeaders ? { npm_package_config_node_gyp_nodedir: headers } : {}),
  };
}

export const install = {
  name: 'install',
  hint: 'some minutes where SQLite must be compiled',
  stamp: stamp('install', {
    key: () => `${hashOf(['package-lock.json'])} node ${nodeMajor} ${process.platform} ${process.arch}`,
    product: path.join(root, 'node_modules/.package-lock.json'),
  }),
  work: () =>
    runNode([npmScript(), 'ci', '--no-audit', '--no-fund'], {
      env: installEnvironment(),
      remedy:
        'The packages could not be installed: check that the npm registry can be reached and that python3, ' +
        'make and a C++ compiler are there (SQLite is compiled where no ready-made file can be fetched), ' +
        'then run the command again.',
    }),
};
