import { type Page } from '@playwright/test';
import { coder } from './support/accounts';
import { startSite } from './support/server';
import { signIn } from './support/sign-in';
import { expect, writingTest as test } from './support/site';

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
  const { databaseFile } = ownSite;
  await signIn(page, coder);
  expect(await isSignedInAt(page, '2026-11-22T19:59:00Z', databaseFile)).toBe(true);
  // Past eight hours from signing in: it holds because its use was written.
  expect(await isSignedInAt(page, '2026-11-22T23:59:00Z', databaseFile)).toBe(true);
  expect(await isSignedInAt(page, '2026-11-23T08:00:00Z', databaseFile)).toBe(false);
});

test('does one go on to the page one came for, and never off the site?', async ({ newVisitor }) => {
  const page = await newVisitor({ javaScriptEnabled: false });
  for (const next of ['/admin\r\nSet-Cookie: a=b', 'https://evil.example/admin', '//evil.example', '/admin/../take', '/admin\\evil']) {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await page.getByLabel('E-mail address').fill(coder.email);
    await page.getByLabel('Password').fill(coder.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(/\/admin$/);
    await page.context().clearCookies();
  }
});
