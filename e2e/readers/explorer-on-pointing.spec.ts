import { expectAccessible } from '../support/accessible';
import { shiftOf, watchShifts } from '../support/layout-shift';
import { expect, test } from '../support/site';

const issue = '/issues/troop-withdrawal';

test('an issue’s page loads the explorer when its figure is pointed at, not before, and nothing moves', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await watchShifts(page);
  await page.goto(issue, { waitUntil: 'networkidle' });
  const before = scripts.length;
  const figure = page.getByRole('figure').first();
  const dots = figure.getByRole('link', { name: /, Pace and manner of the U\.S\.–NATO withdrawal$/ });
  const drawn = await dots.count();
  await expect(figure.getByRole('status')).toHaveCount(0);
  await figure.getByRole('group').first().hover();
  await expect(figure.getByRole('status')).toBeAttached();
  expect(scripts.length, 'scripts asked for on pointing').toBeGreaterThan(before);
  await expect(dots).toHaveCount(drawn);
  expect(await shiftOf(page), 'cumulative layout shift').toBeLessThan(0.02);
  await expectAccessible(page);
});

test('what stands between the dots, and where dots are too near each other to be hit apart?', async ({ page }) => {
  await page.goto('/issues/deny-terrorist-haven', { waitUntil: 'networkidle' });
  const figure = page.getByRole('figure').first();
  const plot = figure.getByRole('group').first();
  await plot.hover();
  await expect(figure.getByRole('status')).toBeAttached();
  const box = await plot.boundingBox();
  if (!box) throw new Error('no plot');
  await page.mouse.move(box.x + box.width * 0.75, box.y + 4);
  await expect(figure.getByText(/^ ?China: position \+\d\.\d, 80 % interval/)).toBeVisible();
  await figure.getByRole('button', { name: 'Show Taliban' }).click();
  await expect(page).toHaveURL(/hidden=taliban/);
  await expect(figure.getByText(/hidden by you: Taliban \(\d\)$/)).toBeVisible();
  const dot = await figure
    .getByRole('link', { name: /^China, 17 May 2021/ })
    .first()
    .boundingBox();
  if (!dot) throw new Error('no dot');
  await page.mouse.click(dot.x + dot.width / 2, dot.y + dot.height / 2);
  await expect(page).toHaveURL(/\/statements\?target=issue:deny-terrorist-haven&ids=/);
  await expect(page.getByRole('heading', { name: '3 of 45 statements' })).toBeVisible();
});

test('a small picture asks for its model when it is pointed at, and draws the same dots', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/explorer/')) asked.push(request.url());
  });
  await watchShifts(page);
  await page.goto('/actors/china?standing=yes', { waitUntil: 'networkidle' });
  const figure = page.getByRole('figure').first();
  await figure.scrollIntoViewIfNeeded();
  const plot = figure.getByRole('group').first();
  const dots = plot.getByRole('link', { name: /^China, / });
  const names = async () =>
    (
      await Promise.all(
        (await dots.all()).map(
          async (dot) => `${(await dot.getAttribute('aria-label')) ?? ''} ${(await dot.getAttribute('href')) ?? ''}`,
        ),
      )
    ).sort();
  const drawn = await names();
  expect(drawn.length).toBeGreaterThan(0);
  expect(asked).toEqual([]);
  await plot.hover();
  await expect(figure.getByRole('status')).toBeAttached();
  expect(asked).toHaveLength(1);
  expect(await names()).toEqual(drawn);
  expect(await shiftOf(page), 'cumulative layout shift').toBeLessThan(0.02);
});

test('the focus stays on its dot when the explorer comes', async ({ page }) => {
  await page.goto(issue, { waitUntil: 'networkidle' });
  const figure = page.getByRole('figure').first();
  const dot = figure.getByRole('link', { name: /, Pace and manner of the U\.S\.–NATO withdrawal$/ }).nth(2);
  const name = await dot.getAttribute('aria-label');
  await dot.focus();
  await expect(figure.getByRole('status')).toBeAttached();
  await expect(figure.getByRole('link', { name: name ?? '' })).toBeFocused();
});

test('the date of the positions is moved by the slider, by keyboard', async ({ page }) => {
  await page.goto(issue, { waitUntil: 'networkidle' });
  const slider = page.getByRole('slider', { name: /Move the date/ });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/on=2021-07-27/);
  await expect(page.getByText('Positions on 27 July 2021')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no slider, and the form asks for a date', async ({ page }) => {
    await page.goto(`${issue}?on=2021-06-01`);
    await expect(page.getByRole('slider')).toHaveCount(0);
    await expect(page.getByText('Positions on 1 June 2021')).toBeVisible();
  });
});
