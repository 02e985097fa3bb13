import './steps/node-version.mjs';
import { databaseSteps } from './steps/database.mjs';
import { port, siteEnvironment } from './steps/environment.mjs';
import { generate } from './steps/generate.mjs';
import { install } from './steps/install.mjs';
import { tool } from './steps/places.mjs';
import { refuseBadPort, serve } from './steps/serve.mjs';
import { doStepsOrExit } from './steps/steps.mjs';

await refuseBadPort(port);
const env = siteEnvironment();
await doStepsOrExit([install, generate, ...databaseSteps(env)]);
await serve([tool.next, 'dev'], {
  env,
  port,
  whenUp: () => console.log(`\nDemarche in development is at http://localhost:${port}.`),
});
