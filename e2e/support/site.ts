import { test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { startSite, type Site } from '@/lib/testing/site/server';
import { Watch } from './watch';

export { expect } from '@playwright/test';

interface ForEachTest {
  /** Fails the test on any console error, page error or failed request that it didn't announce. */
  watch: Watch;
  /** Another person: a page of a browser context of its own on the same site, watched like the first. */
  newVisitor: (options?: BrowserContextOptions) => Promise<Page>;
}

const shared = base.extend<ForEachTest, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new Watch(() => baseURL ?? '');
      watch.follow(context);
      await use(watch);
      base.expect(watch.found(), 'nothing may go wrong behind the pages').toEqual([]);
    },
    { auto: true },
  ],

  newVisitor: async ({ browser, watch }, use) => {
    const opened: Page[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      watch.follow(context);
      const page = await context.newPage();
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});

/** For specs that only read: one server for all tests of a worker. */
export const test = shared.extend({
  baseURL: async ({ site }, use) => {
    await use(site.address);
  },
});

/** For specs that write: each test has a server and a database of its own, as `ownSite`. */
export const writingTest = shared.extend<{ ownSite: Site }>({
  ownSite: [
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.stop();
    },
    { timeout: 60_000 },
  ],
  baseURL: async ({ ownSite }, use) => {
    await use(ownSite.address);
  },
});
