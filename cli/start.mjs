import './steps/node-version.mjs';
import { memorySettings, processOptions } from '../lib/runtime/process-options.mjs';
import { build } from './steps/build.mjs';
import { databaseSteps, takeFirstEditorHint } from './steps/database.mjs';
import { port, siteEnvironment } from './steps/environment.mjs';
import { generate } from './steps/generate.mjs';
import { install } from './steps/install.mjs';
import { server } from './steps/places.mjs';
import { refuseBadPort, serve } from './steps/serve.mjs';
import { doStepsOrExit } from './steps/steps.mjs';

await refuseBadPort(port);
const env = siteEnvironment();
await doStepsOrExit([install, generate, ...databaseSteps(env), build({ forTests: false })]);

console.log('▸ serve …');
await serve([...processOptions, server], {
  env: { ...memorySettings, ...env },
  port,
  whenUp: () => {
    console.log(`\nDemarche is at http://localhost:${port} (Ctrl+C stops it).`);
    if (takeFirstEditorHint())
      console.log('Nobody can sign in yet. Add the first editor with: npm run user -- add EMAIL --role editor');
  },
});
