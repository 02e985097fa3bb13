import path from 'node:path';
import { buildEnvironment } from './environment.mjs';
import { root, testBuildFolder, tool } from './places.mjs';
import { runNode } from './run-command.mjs';
import { keepScriptBudget } from './script-budget.mjs';
import { sources } from './sources.mjs';
import { hashOf, stamp } from './stamp.mjs';

export function build({ forTests }) {
  const folder = forTests ? testBuildFolder : '.next';
  return {
    name: 'build',
    stamp: stamp(forTests ? 'build-for-tests' : 'build', {
      key: () => hashOf(sources.build, sources.leftOut),
      product: path.join(root, folder, 'BUILD_ID'),
    }),
    work: async () => {
      await runNode([tool.next, 'build'], {
        env: buildEnvironment({ forTests }),
        remedy: 'The site could not be built: correct what the message above names, then run the command again.',
      });
      keepScriptBudget(folder);
    },
  };
}
