import './steps/node-version.mjs';
import { build } from './steps/build.mjs';
import { fault } from './steps/checks.mjs';
import { testEnvironment } from './steps/environment.mjs';
import { generate } from './steps/generate.mjs';
import { install } from './steps/install.mjs';
import { templateDatabase } from './steps/places.mjs';
import { doStepsOrExit } from './steps/steps.mjs';
import { template } from './steps/template.mjs';

// What follows `--` names the trial and its settings, as in `npm run fault -- kill --times 20`.
const args = process.argv.slice(2);
await doStepsOrExit([
  install,
  generate,
  build({ forTests: true }),
  template,
  fault(testEnvironment(templateDatabase), args),
]);
