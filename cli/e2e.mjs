import './steps/node-version.mjs';
import { e2e } from './steps/checks.mjs';
import { checkTestSite } from './steps/test-site.mjs';

// What follows `--` goes to Playwright: a spec's name, --grep, --headed.
await checkTestSite(e2e);
