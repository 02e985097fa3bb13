import path from 'node:path';
import { quiet } from './environment.mjs';
import { root, tool } from './places.mjs';
import { runNode } from './run-command.mjs';
import { hashOf, stamp } from './stamp.mjs';

export const generate = {
  name: 'generate',
  stamp: stamp('generate', {
    key: () => hashOf(['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']),
    product: path.join(root, 'lib/data/generated/client.ts'),
  }),
  work: () =>
    runNode([tool.prisma, 'generate', '--no-hints'], {
      env: quiet,
      remedy:
        'The database client could not be generated: correct prisma/schema.prisma where the message above points, ' +
        'then run the command again.',
    }),
};
