import './steps/node-version.mjs';
import { build } from './steps/build.mjs';
import { e2e, format, lint, types, unit, unused } from './steps/checks.mjs';
import { testEnvironment } from './steps/environment.mjs';
import { generate } from './steps/generate.mjs';
import { install } from './steps/install.mjs';
import { templateDatabase } from './steps/places.mjs';
import { countTests, forgetOldResults, slowestTests, tableOf } from './steps/results.mjs';
import { doSteps } from './steps/steps.mjs';
import { template } from './steps/template.mjs';

forgetOldResults();
const { rows, failure } = await doSteps([
  install,
  generate,
  // Alone: it and the making of route types both write next-env.d.ts, which lint and types read.
  build({ forTests: true }),
  [
    // Each of these has work for one processor.
    [types, lint, format, unused],
    [template, unit, e2e(testEnvironment(templateDatabase))],
  ],
]);
const { passed, failed } = countTests({ stepFailed: failure !== null });

console.log(`\n${slowestTests()}`);
console.log(`\n${tableOf(rows)}\n`);
if (failure) console.error(failure.message);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
