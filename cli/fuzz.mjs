import './steps/node-version.mjs';
import { fuzz } from './steps/checks.mjs';
import { checkTestSite } from './steps/test-site.mjs';

// What follows `--` are its settings, as in `npm run fuzz -- --requests 2000 --seed 7`.
await checkTestSite(fuzz);
