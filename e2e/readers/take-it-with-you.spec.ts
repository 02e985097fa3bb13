import { once } from 'node:events';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { expect, test } from '../support/site';

async function open(page: Page): Promise<void> {
  await page.getByText('Download, cite').first().click();
}

async function takeFile(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('can a reader take the list just narrowed as a table?', async ({ page }) => {
      await page.goto('/statements?holder=china&target=issue:taliban-role');
      const shown = await page
        .getByRole('region', { name: /of \d+ statements/ })
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: /^(Wang|China|The)/ }) })
        .count();
      expect(shown).toBeGreaterThan(0);
      await open(page);
      const file = await takeFile(page, 'Stances, CSV');
      expect(file.name).toMatch(/^demarche-observations-version-\d+\.csv$/);
      const [head = '', ...rows] = file.text.trimEnd().split('\r\n');
      expect(head).toContain('holder,holder_name,target,target_name,value');
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toMatch(/^china,China,issue:taliban-role,.*Not checked by a person\./);
    });
  });
}

test('can a reader cite a statement, and quote it with a footnote?', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto('/statements/wang-2021-07-28-taliban-role');
  await expect(page.getByRole('region', { name: 'Cite' })).toContainText(
    /\/statements\/wang-2021-07-28-taliban-role\?version=\d+/,
  );
  await open(page);
  await page.getByRole('link', { name: 'As a footnoted paragraph' }).click();
  const paragraph = page.getByRole('textbox', { name: 'Footnoted paragraph' });
  await expect(paragraph).toHaveValue(/^Wang tells the Taliban delegation .* \(28 July 2021\)\.\[1\]/);
  await expect(paragraph).toHaveValue(/\[1\] Wang Yi, 28 July 2021\. .*“.+”/);
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link).toMatch(/\/statements\/wang-2021-07-28-taliban-role\?version=\d+$/);
  await page.getByRole('button', { name: /^Copy ?: Link$/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  await page.getByRole('searchbox').first().press('Control+V');
  await expect(page.getByRole('searchbox').first()).toHaveValue(link);
  await expectAccessible(page);
  await page.goto(link);
  await expect(page.getByRole('note')).toContainText('It is the newest so far; the links here stay with it.');
});

test('does an export without a version lead to the newest, and is one that is not understood refused?', async ({
  request,
  page,
}) => {
  const found = await request.get('/export/scores.json?holder=china');
  expect(found.url()).toMatch(/holder=china&version=\d+$/);
  const again = await request.get(found.url());
  expect(await again.text()).toBe(await found.text());
  expect((await request.get(found.url(), { headers: { 'If-None-Match': found.headers().etag ?? '' } })).status()).toBe(
    304,
  );
  const asOf = await request.get('/export/scores.json?holder=china&asOf=2026-11-01');
  expect(await asOf.text()).toContain('"dataVersionAt": "2026-11-01T');
  expect((await request.get('/export/scores.json?holder=China!')).status()).toBe(400);
  expect((await request.get('/export/secrets.csv')).status()).toBe(404);
  await page.goto('/');
});

test('can a program read what the pages show, and is it kept from writing?', async ({ request }) => {
  const found = await request.get('/api/v1/scores?holder=china&target=issue:taliban-role');
  expect(found.headers()).toMatchObject({ 'access-control-allow-origin': '*' });
  expect(await found.json()).toMatchObject({
    data: expect.arrayContaining([expect.objectContaining({ value: 1, checkedByAPerson: false })]),
  });
  expect(
    (
      await request.get('/api/v1/scores?holder=china&target=issue:taliban-role', {
        headers: { 'If-None-Match': found.headers().etag ?? '' },
      })
    ).status(),
  ).toBe(304);
  expect(await (await request.get('/api/v1/scores?colour=red')).json()).toMatchObject({
    status: 400,
    code: 'unknown-parameter',
    field: 'colour',
  });
  expect((await request.post('/api/v1/scores')).status()).toBe(405);
});

test('can a reader take an issue’s picture as a file, with the numbers of the page?', async ({ page, request }) => {
  await page.goto('/issues/troop-withdrawal');
  const figure = page.getByRole('figure').first();
  const dots = await figure.getByRole('link', { name: /, (\+|−)?[0-2], Pace and manner/ }).count();
  expect(dots).toBeGreaterThan(0);
  await figure.getByText('Download, cite, embed').click();
  const address = await figure.getByRole('link', { name: 'Picture, SVG' }).getAttribute('href');
  const svg = await (await request.get(address ?? '')).text();
  expect(svg.match(/<a [^>]*aria-label="[^"]*Pace and manner/gu)).toHaveLength(dots);
  await expect(figure).toContainText(/<desc>(.+?)\. A dot/u.exec(svg)?.[1] ?? 'no claim');
  expect(svg).toContain('Not checked by a person. Five articles: a demonstration, not a sample.');
  const png = await request.get((await figure.getByRole('link', { name: 'Picture, PNG' }).getAttribute('href')) ?? '');
  expect(png.headers()['content-type']).toBe('image/png');
});

test(
  'can a reader take a comparison with every choice, a directory, a group’s answers, ' +
    'movements and what a search found?',
  async ({ page, request }) => {
    await page.goto(
      '/compare?actors=china,united-states&targets=issue:troop-withdrawal&from=2021-05-01&hidden=china&standing=yes',
    );
    await page.getByText('Download, cite, embed').click();
    const svg = await (
      await request.get((await page.getByRole('link', { name: 'Picture, SVG' }).getAttribute('href')) ?? '')
    ).text();
    expect(svg).toContain('hidden by you: China');
    const compared = String.raw`/compare\?actors=china,united-states&amp;targets=issue:troop-withdrawal`;
    const cut = '&amp;from=2021-05-01&amp;hidden=china&amp;standing=yes';
    expect(svg).toMatch(new RegExp(String.raw`${compared}${cut}&amp;version=\d+`, 'u'));
    for (const [address, row] of [
      ['/actors', /^china,China,state,/mu],
      ['/groups/neighbours-of-afghanistan', /,china,China,backs,/u],
      ['/shifts?holder=china', /^step,china,China,/mu],
    ] as const) {
      await page.goto(address);
      await open(page);
      expect((await takeFile(page, 'The list, CSV')).text).toMatch(row);
    }
    await page.goto('/search?q=withdrawal');
    await open(page);
    const keys =
      new URL(
        (await page.getByRole('link', { name: 'Statements, CSV' }).getAttribute('href')) ?? '',
        page.url(),
      ).searchParams
        .get('ids')
        ?.split('~') ?? [];
    const rows = (await takeFile(page, 'Statements, CSV')).text.trimEnd().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',')[0]).sort()).toEqual(keys.sort());
  },
);

test('can a reader cite a position at a date?', async ({ page }) => {
  await page.goto('/take/picture?holder=china&target=issue:troop-withdrawal');
  await page.getByLabel(/^Position on/).fill('2021-06-10');
  const cited = page.getByRole('region', { name: 'Cite a position at a date' });
  await cited.getByRole('button', { name: 'Show' }).click();
  const position = String.raw`China on Pace and manner of the U\.S\.–NATO withdrawal, position on 10 June 2021: `;
  const source = String.raw`Not checked by a person\. Data version \d+.*on=2021-06-10&version=\d+`;
  await expect(cited).toContainText(new RegExp(`${position}.*${source}`));
});

test('can another site frame a picture, and nothing else?', async ({ page, request, baseURL }) => {
  const address = `${baseURL ?? ''}/embed/picture?target=issue:troop-withdrawal&version=181`;
  const elsewhere = createServer((_, answer) =>
    answer
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(
        '<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,"><main>' +
          `<h1>Elsewhere</h1><iframe title="picture" src="${address}" width="360" height="700"></iframe>` +
          '</main></html>',
      ),
  );
  await once(elsewhere.listen(0, 'localhost'), 'listening');
  const at = elsewhere.address();
  await page.goto(`http://localhost:${typeof at === 'object' && at ? at.port : 0}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/all actors over time/);
  await expect(frame.getByText(/newer data may exist/)).toBeVisible();
  await expect(
    frame
      .getByText(/Not checked by a person/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  elsewhere.close();
  expect((await request.get('/')).headers()['x-frame-options']).toBe('SAMEORIGIN');
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});
