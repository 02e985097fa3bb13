import { type Page } from '@playwright/test';
import { coder } from '@/lib/testing/site/accounts';
import { startSite } from '@/lib/testing/site/server';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

/** Whether the page is signed in to the same database as it is at another hour. */
async function isSignedInAt(page: Page, now: string, databaseFile: string): Promise<boolean> {
  const later = await startSite({ DATABASE_URL: `file:${databaseFile}`, DEMARCHE_NOW: now });
  try {
    // The browser sends its cookie to every port of a host.
    await page.goto(`${later.address}/admin`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return await page.getByRole('navigation', { name: 'Admin' }).isVisible();
  } finally {
    await later.stop();
  }
}

test('does a sign-in end after eight hours without use, and not before?', async ({ page, ownSite }) => {
  // Four servers, one after the other.
  test.slow();
  const { databaseFile } = ownSite;
  await signIn(page, coder);
  expect(await isSignedInAt(page, '2026-11-22T19:59:00Z', databaseFile)).toBe(true);
  // Past eight hours from signing in: it holds because its use was written.
  expect(await isSignedInAt(page, '2026-11-22T23:59:00Z', databaseFile)).toBe(true);
  expect(await isSignedInAt(page, '2026-11-23T08:00:00Z', databaseFile)).toBe(false);
});

const leadsAway = ['https://evil.example/admin', '//evil.example', '/admin/../take', '/admin\\evil'];

for (const next of ['/admin/statements?show=open', ...leadsAway]) {
  const goesOn = next.startsWith('/admin/statements');

  test(`does one go on ${goesOn ? 'to the page one came for' : 'to the admin’s first page'} from ${next}?`, async ({
    newVisitor,
  }) => {
    const page = await newVisitor({ javaScriptEnabled: false });
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await page.getByLabel('E-mail address').fill(coder.email);
    await page.getByLabel('Password').fill(coder.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(goesOn ? /\/admin\/statements\?show=open$/ : /\/admin$/);
  });
}

/** The fields that the page's form sends besides what is typed. */
function hiddenFields(html: string): Record<string, string> {
  const inputs = html.match(/<input type="hidden"[^>]*>/gu) ?? [];
  const part = (input: string, name: string): string =>
    new RegExp(`${name}="([^"]*)"`, 'u').exec(input)?.[1]?.replaceAll('&quot;', '"') ?? '';
  return Object.fromEntries(inputs.map((input) => [part(input, ' name'), part(input, ' value')]));
}

test('is a made-up form that would break a header apart answered like any other?', async ({ page, ownSite }) => {
  const fields = hiddenFields(await (await page.request.get('/sign-in')).text());
  const multipart = { ...fields, email: coder.email, password: coder.password, next: '/admin\r\nSet-Cookie: a=b' };
  const headers = { origin: ownSite.address };
  const answer = await page.request.post('/sign-in', { multipart, headers, maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toMatch(/^(?:http:\/\/localhost:\d+)?\/admin$/);
  expect(answer.headers()['set-cookie']).not.toContain('a=b');
});
