import './steps/node-version.mjs';
import { fault } from './steps/checks.mjs';
import { checkTestSite } from './steps/test-site.mjs';

// What follows `--` names the trial and its settings, as in `npm run fault -- kill --times 20`.
await checkTestSite(fault);
