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
  [
    // Each of these has work for one processor. Lint comes first: the build and the making of the route types both
    // write next-env.d.ts, and long before its end the build is done.
    [lint, types, format, unused],
    [build({ forTests: true }), template, unit, e2e(testEnvironment(templateDatabase))],
  ],
]);
const { passed, failed } = countTests({ stepFailed: failure !== null });

console.log(`\n${slowestTests()}`);
console.log(`\n${tableOf(rows)}\n`);
if (failure) console.error(failure.message);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
