import { expect, test } from './support/site';

test('what did China and the Taliban each say was said in Tianjin?', async ({ page }) => {
  await page.goto('/occasions/2021-07-28-tianjin-meeting');
  const china = page.getByRole('region', { name: 'China: its account' });
  const taliban = page.getByRole('region', { name: 'Taliban: its account' });
  await expect(china.getByRole('link', { name: /Wang hopes the Taliban will break with ETIM/ })).toBeVisible();
  await expect(taliban.getByRole('heading', { name: 'What it says others said' })).toBeVisible();
  await expect(taliban.getByText('on the Taliban’s word')).toBeVisible();
  await expect(china.getByText('on the Taliban’s word')).toHaveCount(0);
});

test('an occasion is reached from its statement', async ({ page }) => {
  await page.goto('/statements/zhao-2021-05-18-ready-facilitate');
  await page.getByRole('link', { name: 'Phone call of Wang Yi and Mohammad Haneef Atmar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phone call of Wang Yi and Mohammad Haneef Atmar');
});
