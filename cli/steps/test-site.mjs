import { build } from './build.mjs';
import { testEnvironment } from './environment.mjs';
import { generate } from './generate.mjs';
import { install } from './install.mjs';
import { templateDatabase } from './places.mjs';
import { doStepsOrExit } from './steps.mjs';
import { template } from './template.mjs';

/** Does one of `checks.mjs` on a built site and the template database, with what follows `--` on the command line. */
export function checkTestSite(check) {
  const step = check(testEnvironment(templateDatabase), process.argv.slice(2));
  return doStepsOrExit([install, generate, build({ forTests: true }), template, step]);
}
