import './steps/node-version.mjs';
import { bench } from './steps/checks.mjs';
import { checkTestSite } from './steps/test-site.mjs';

// What follows `--` names the measurements: weight, requests, memory, scale, answers.
await checkTestSite(bench);
