import { expect, test } from '../support/site';

const unknown = [
  ['/actors/chna', 'China', '/actors/china'],
  ['/issues/talban-role', 'A recognised Taliban role', '/issues/taliban-role'],
  [
    '/occasions/2021-07-28-tianjin',
    'Tianjin meeting of Wang Yi and a Taliban delegation',
    '/occasions/2021-07-28-tianjin-meeting',
  ],
  ['/articles/voa-2021-05-17', 'China Offers to Host Afghan Peace Talks', '/articles/voa-2021-05-18'],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const [address, name, href] of unknown) {
      test(`${address} answers 404 and offers ${name}`, async ({ page, watch }) => {
        watch.expectStatus(404);
        const response = await page.goto(address);
        expect(response?.status()).toBe(404);
        await expect(page.getByRole('heading', { level: 1, name: 'Nothing at this address' })).toBeVisible();
        await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toHaveAttribute('href', href);
      });
    }

    for (const address of ['/statements/no-such-key', '/nowhere', '/actors/china/deeper']) {
      test(`${address} answers 404 and offers a search`, async ({ page, watch }) => {
        watch.expectStatus(404);
        const response = await page.goto(address);
        expect(response?.status()).toBe(404);
        const search = page.getByRole('search', { name: 'Search for it' });
        await search.getByRole('searchbox').fill('hasty');
        await search.getByRole('button', { name: 'Search', exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText('hasty');
      });
    }
  });
}
