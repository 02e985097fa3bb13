import { expect, type Page } from '@playwright/test';

export const article = [
  'Neighbours weigh in on the withdrawal',
  '10 June 2021',
  'Pakistan’s Foreign Minister Shah Mahmood Qureshi said on Wednesday that the hasty withdrawal of foreign troops would hurt the peace process.',
  '“Russia supports the peace talks and is ready to host them,” Russian Foreign Minister Sergei Lavrov told reporters in Moscow on Wednesday.',
  'Pakistan called on the Taliban to take part in the peace talks, according to a statement of its foreign ministry.',
].join('\n\n');

/** On the page that shows what was found in a text: names the outlet, saves, and waits for the proposals. */
export async function saveAndRead(page: Page, outlet: string): Promise<void> {
  await expect(page.getByLabel('Title')).toHaveValue('Neighbours weigh in on the withdrawal');
  await expect(page.getByLabel('Published on')).toHaveValue('2021-06-10');
  await expect(page.getByLabel('Language')).toHaveValue('en');
  await page.getByLabel('Outlet').fill(outlet);
  await page.getByRole('button', { name: 'Save and read' }).click();
  await expect(page.getByText(/\d+ to review, 0 decided/)).toBeVisible();
}
