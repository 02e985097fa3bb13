import type { Locator } from '@playwright/test';
import { expect, test } from '../support/site';

const pages = [
  '/',
  '/actors/china',
  '/actors/united-states',
  '/actors/taliban',
  '/issues/troop-withdrawal',
  '/issues/deny-terrorist-haven',
  '/issues/taliban-role?hearsay=yes',
  '/issues/negotiated-settlement?duplicates=report',
];

/** "5 statements, 16 May – 28 July 2021, 1 not settled" → 6: each of them has a mark. */
function claimed(words: string): number {
  const [, counted = '0'] = /^(\d+) statements?\b/u.exec(words) ?? [];
  const [, open = '0'] = /(\d+) not settled/u.exec(words) ?? [];
  return Number(counted) + Number(open);
}

/** A mark stands for one statement, or says in its name for how many. */
async function marked(figure: Locator): Promise<number> {
  const names = await figure
    .getByRole('group')
    .first()
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
  return names.reduce((sum, name) => sum + Number(/\b(\d+) statements\b/u.exec(name)?.[1] ?? 1), 0);
}

test.describe('in the HTML as it is served', () => {
  test.use({ javaScriptEnabled: false });
  for (const address of pages) {
    test(`the marks of each picture of ${address} are as many as it claims`, async ({ page }) => {
      await page.goto(address);
      const figures = await page
        .getByRole('figure')
        .filter({ has: page.getByRole('heading', { level: 3 }) })
        .all();
      expect(figures.length).toBeGreaterThan(0);
      for (const figure of figures) {
        const claim =
          (await figure
            .getByText(/^(\d+ statements?\b|No statement counted)/u)
            .first()
            .textContent()) ?? '';
        if (claim.startsWith('No statement')) continue;
        expect(await marked(figure), claim).toBe(claimed(claim));
      }
    });
  }
});
