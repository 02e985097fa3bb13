import './steps/node-version.mjs';
import { build } from './steps/build.mjs';
import { generate } from './steps/generate.mjs';
import { install } from './steps/install.mjs';
import { doStepsOrExit } from './steps/steps.mjs';

await doStepsOrExit([install, generate, build({ forTests: false })]);
