import { expectAccessible } from '../support/accessible';
import { expect, test } from '../support/site';

test('what does China say about the United States, and in which statements?', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Who on whom, pair by pair' }).click();
  const matrix = page.getByRole('table', { name: /About whom, by who says it/ });
  await matrix.getByRole('link', { name: /^China, United States: 2 statements/ }).click();
  await expect(page.getByRole('heading', { name: '2 of 45 statements' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what do China and the Taliban say about each other?', async ({ page }) => {
    await page.goto('/dyads');
    const form = page.getByRole('form', { name: 'Choose two actors' });
    await form.getByLabel('One actor').selectOption({ label: 'China' });
    await form.getByLabel('The other').selectOption({ label: 'Taliban' });
    await form.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/\/dyads\?actors=china&actors=taliban$/);
    const figure = page.getByRole('figure');
    await expect(figure).toHaveCount(1);
    await expect(figure.getByRole('link', { name: 'China, 28 July 2021, +1, Taliban' })).toBeVisible();
    await expect(
      page.getByText('Statements of the Taliban that judge China: none found in these 5 articles.'),
    ).toBeVisible();
    await expect(page.getByRole('list', { name: 'Events marked in the picture' })).toContainText(
      'Tianjin meeting of Wang Yi and the Taliban, 28 July 2021',
    );
    const pair = page.getByRole('region', { name: 'China and the Taliban' });
    await expect(
      pair.getByRole('link', { name: '+1: follows from its position on “A recognised Taliban role”' }),
    ).toBeVisible();
    await expect(pair.getByRole('link', { name: 'Compare the two on issues' })).toHaveAttribute(
      'href',
      '/compare?actors=china,taliban',
    );
    await expect(page.getByRole('table', { name: /What follows for an actor/ })).toContainText(
      'it said nothing about the Taliban itself',
    );
    await figure.getByRole('link', { name: 'China about the Taliban' }).click();
    await expect(page.getByRole('heading', { name: '1 of 45 statements' })).toBeVisible();
  });

  test('which two have nothing to say, and what is said to a question that makes no sense?', async ({ page }) => {
    await page.goto('/dyads?actors=nato,pakistan');
    await expect(page.getByText(/judge each other: none found in these 5 articles/)).toHaveCount(0);
    await expect(page.getByText('Not understood and left aside: actors=nato (no such actor).')).toBeVisible();
    await page.goto('/dyads?actors=china,pakistan');
    await expect(page.getByText(/China and Pakistan judge each other: none found in these 5 articles/)).toBeVisible();
    await page.goto('/dyads?actors=china,china');
    await expect(page.getByText('Not understood and left aside: actors=china (the same actor twice).')).toBeVisible();
    await expect(page.getByText('Choose a second actor')).toBeVisible();
  });
});

test('a pair is readable on a phone and in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/dyads?actors=afghanistan-government,taliban');
  await expectAccessible(page);
});
