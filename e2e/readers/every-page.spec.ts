import { expectAccessible } from '../support/accessible';
import { expect, test } from '../support/site';

const pages = [
  ['/', 'Afghanistan 2021'],
  ['/actors', 'Actors'],
  ['/actors/china', 'China'],
  ['/actors/wang-yi', 'Wang Yi'],
  ['/actors/afghanistan', 'Afghanistan'],
  ['/groups', 'Groups'],
  ['/groups/neighbours-of-afghanistan', 'Neighbours of Afghanistan'],
  ['/issues', 'Issues'],
  ['/issues/troop-withdrawal', 'Pace and manner of the U.S.–NATO withdrawal'],
  ['/statements', 'Statements'],
  ['/statements?holder=nato', 'Statements'],
  ['/statements/wang-2021-07-28-taliban-role', /Wang tells the Taliban delegation/],
  ['/statements/trilateral-2021-06-03-consensus', /eight|three ministers|account/i],
  ['/occasions', 'Occasions'],
  ['/occasions/2021-06-03-trilateral', /Trilateral/],
  ['/occasions/2021-05-17-wang-mohib-call', /Hamdullah Mohib/],
  ['/shifts', 'Who moved'],
  ['/shifts?since=2021-06-01&holder=china&target=issue:troop-withdrawal', 'Who moved'],
  ['/dyads', 'Who on whom'],
  ['/dyads?actors=china,taliban', 'Who on whom'],
  ['/compare', 'Compare'],
  ['/compare?actors=china,united-states&targets=issue:troop-withdrawal', 'Compare'],
  ['/articles', 'Articles'],
  ['/articles/diplomat-2021-06-04', /China Urges Closer Afghanistan Ties/],
  ['/method', 'Method'],
  ['/search?q=talban', /talban/],
  ['/search', 'Search'],
  ['/sign-in', /sign in/i],
  ['/statements?version=100', 'Statements'],
  ['/take?holder=china', 'Download, cite'],
  ['/take?statement=wang-2021-07-28-taliban-role', 'Download, cite'],
  ['/take/picture?target=issue:troop-withdrawal', 'Download, cite, embed'],
  [
    '/take/picture?kind=compare&actors=china,united-states&targets=issue:troop-withdrawal&from=2021-05-01',
    'Download, cite, embed',
  ],
  ['/take/list?list=shifts', 'Download, cite'],
  ['/take/picture?holder=china&target=issue:troop-withdrawal&on=2021-07-28', 'Download, cite, embed'],
  ['/api', 'Interface for programs'],
] as const;

for (const [address, title] of pages) {
  test(`${address} has no axe finding in light or dark and fits a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 780 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'pixels that stick out at 360').toBeLessThanOrEqual(0);
    // One sweep for each theme, at either width: dark alters colours alone, and a phone the layout alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const [address, title] of pages) {
    test(`${address} is complete`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('contentinfo')).toContainText('settled by rule, not checked by a person');
    });
  }
});

test('every picture has a table of the same statements', async ({ page }) => {
  await page.goto('/issues/negotiated-settlement');
  const figure = page.getByRole('figure').first();
  const dots = await figure.getByRole('link', { name: /, (\+|−)?[0-2], A negotiated settlement$/ }).count();
  expect(dots).toBeGreaterThan(0);
  await figure.getByText(/^Table/).click();
  await expect(figure.getByRole('table').getByRole('link')).not.toHaveCount(0);
});
