import { expect, test } from '../support/site';

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

test('where do the accounts of the two sides differ, and who confirms what?', async ({ page }) => {
  await page.goto('/occasions');
  await expect(
    page.getByText('6 statements, by the accounts of the Afghan government and China; they differ in 1 place.'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Phone call of Wang Yi and Hamdullah Mohib' }).click();
  const compared = page.getByRole('table', { name: 'What each holds, by each side’s account' });
  const row = compared.getByRole('row', { name: /They differ: \+1 by its own account, \+2 on China’s word/ });
  await expect(row.getByRole('rowheader')).toHaveText('No haven for armed groups');
  await row.getByRole('link', { name: '+2' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mohib assures Wang/);
  await page.goto('/occasions/2021-07-28-tianjin-meeting');
  await expect(compared.getByRole('row', { name: /Confirmed: both sides tell of the same statement/ })).toContainText(
    'Taliban',
  );
  await expect(compared.getByRole('row', { name: /Only on the Taliban’s word/ })).toContainText('Non-interference');
});
