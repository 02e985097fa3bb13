import path from 'node:path';
import { defineConfig } from '@playwright/test';

const results = path.resolve(__dirname, '../var/test');
const chromium = process.env.CHROMIUM_PATH;
const isRoot = process.getuid?.() === 0;

/** Offline and deterministic: the browser must not fetch its own news, and can't use its sandbox as root. */
const chromiumArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

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
    launchOptions: { args: chromiumArguments, ...(chromium ? { executablePath: chromium } : {}) },
  },
});
