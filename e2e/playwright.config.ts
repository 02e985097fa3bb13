import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../lib/testing/site/launch';

const results = path.resolve(__dirname, '../var/test');

export default defineConfig({
  testDir: '.',
  outputDir: path.join(results, 'playwright'),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A loaded machine is ten times slower than an idle one; a test that would fail fails either way.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: path.join(results, 'playwright.json') }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    launchOptions,
  },
});
