import { expect, test } from '../support/site';

const rows = [
  ['/statements?holder=china&reviewed=no', '/statements?holder=china&checked=no'],
  ['/?outlets=named&count=day', '/?namedOutlets=yes&duplicates=day'],
  ['/dyads?a=china&b=taliban&version=188', '/dyads?actors=china,taliban&version=188'],
  ['/shifts?actor=china&issue=troop-withdrawal', '/shifts?holder=china&target=issue:troop-withdrawal'],
  ['/export/shifts.csv?actor=china&version=188', '/export/shifts.csv?holder=china&version=188'],
  ['/export/scores.csv?reviewed=no&count=day&version=188', '/export/scores.csv?checked=no&duplicates=day&version=188'],
  [
    '/export/compare.svg?actors=china,taliban&targets=issue:taliban-role&hide=china&version=188',
    '/export/compare.svg?actors=china,taliban&targets=issue:taliban-role&hidden=china&version=188',
  ],
  ['/take/list?list=shifts&actor=china&count=day', '/take/list?list=shifts&holder=china&duplicates=day'],
  [
    '/embed/picture?target=issue:taliban-role&outlets=named',
    '/embed/picture?target=issue:taliban-role&namedOutlets=yes',
  ],
  ['/explorer/issue:taliban-role?count=day&drawnFrom=188', '/explorer/issue:taliban-role?duplicates=day&drawnFrom=188'],
  ['/api/v1/scores?reviewed=no&outlets=named', '/api/v1/scores?checked=no&namedOutlets=yes'],
] as const;

for (const [old, now] of rows) {
  test(`${old} leads to ${now}`, async ({ request }) => {
    const sent = await request.get(old, { maxRedirects: 0 });
    expect(sent.status()).toBe(308);
    const { pathname, search } = new URL(sent.headers().location ?? '', 'http://here');
    expect(`${pathname}${search}`).toBe(now);
    const [there, followed] = [await request.get(now), await request.get(old)];
    expect(there.status()).toBe(200);
    expect(followed.status()).toBe(200);
    expect(followed.url().endsWith(now)).toBe(true);
  });
}

test('a reader who kept an old address sees what it asked for, with no word of what was ignored', async ({ page }) => {
  await page.goto('/dyads?a=china&b=taliban');
  await expect(page).toHaveURL(/\/dyads\?actors=china,taliban$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who on whom');
  await expect(page.getByText('left aside')).toHaveCount(0);
});

test('a program on another site may follow', async ({ request }) => {
  const sent = await request.get('/api/v1/scores?reviewed=no', { maxRedirects: 0 });
  expect(sent.headers()['access-control-allow-origin']).toBe('*');
});
