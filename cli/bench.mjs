import './steps/node-version.mjs';
import { build } from './steps/build.mjs';
import { bench } from './steps/checks.mjs';
import { testEnvironment } from './steps/environment.mjs';
import { generate } from './steps/generate.mjs';
import { install } from './steps/install.mjs';
import { templateDatabase } from './steps/places.mjs';
import { doStepsOrExit } from './steps/steps.mjs';
import { template } from './steps/template.mjs';

// What follows `--` names the measurements: weight, requests, memory, scale, answers.
const args = process.argv.slice(2);
await doStepsOrExit([
  install,
  generate,
  build({ forTests: true }),
  template,
  bench(testEnvironment(templateDatabase), args),
]);
