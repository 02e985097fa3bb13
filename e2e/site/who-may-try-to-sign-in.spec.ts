import { once } from 'node:events';
import { connect } from 'node:net';
import { type Page, type Response } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { coder, editor } from '@/lib/testing/site/accounts';
import { startSite } from '@/lib/testing/site/server';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

const wrong = 'E-mail address or password is wrong.';
const tooMany = 'Too many attempts. Try again in 15 minutes.';

/** Answers what the server answered, once the form is there again. */
async function tryToSignIn(page: Page, email: string, password: string): Promise<Response> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Sign in' }).click();
  const response = await answered;
  await expect(page.getByLabel('Password')).toHaveValue('');
  return response;
}

/** Next's announcer of routes is an alert too; it stands outside of the page. */
const alertOf = (page: Page) => page.getByRole('main').getByRole('alert');

/** Tries as often with a wrong password, each time as if from another address. */
async function guess(page: Page, times: number, addressOf: (time: number) => string): Promise<void> {
  await page.goto('/sign-in');
  for (let time = 0; time < times; time += 1) {
    await page.setExtraHTTPHeaders({ 'x-forwarded-for': addressOf(time), 'x-real-ip': addressOf(time) });
    const response = await tryToSignIn(page, coder.email, `a guess of mine, number ${String(time)}`);
    expect(response.status()).toBe(422);
    await expect(alertOf(page)).toHaveText(wrong);
  }
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';

  test(`is somebody who keeps guessing turned away, whatever address they make up, ${how}?`, async ({
    newVisitor,
    watch,
  }) => {
    watch.expectStatus(422, 429);
    const page = await newVisitor({ javaScriptEnabled });
    await guess(page, 10, (time) => `203.0.113.${String(time)}`);
    await page.setExtraHTTPHeaders({ 'x-forwarded-for': '198.51.100.1' });
    const response = await tryToSignIn(page, coder.email, coder.password);
    expect(response.status()).toBe(429);
    expect(Number(response.headers()['retry-after'])).toBeGreaterThan(600);
    await expect(alertOf(page)).toHaveText(tooMany);
    await expect(page.getByLabel('E-mail address')).toHaveValue(coder.email);

    const watching = await newVisitor();
    await signIn(watching, editor, '/admin/audit');
    const counts = watching.getByRole('region', { name: 'Refused without a sign-in' });
    await expect(counts.getByRole('row', { name: /wrong e-mail address or password \S+ 10$/ })).toHaveCount(1);
    await expect(counts.getByRole('row', { name: /sign-in turned away: too many tries \S+ 1$/ })).toHaveCount(1);
    await expect(watching.getByText('a guess of mine')).toHaveCount(0);
    await expectAccessible(watching);
  });
}

test('does the owner get in while strangers guess from many addresses?', async ({ browser, watch }) => {
  const site = await startSite({ TRUSTED_PROXY: 'loopback' });
  watch.expectStatus(422, 429);
  const at = async (address: string): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: site.address,
      javaScriptEnabled: false,
      extraHTTPHeaders: { 'x-forwarded-for': address },
    });
    return context.newPage();
  };
  try {
    await signIn(await at('198.51.100.7'), coder);
    const stranger = await at('203.0.113.1');
    await guess(stranger, 20, (time) => `1.1.1.1, 203.0.113.${String(time)}`);
    await stranger.setExtraHTTPHeaders({ 'x-forwarded-for': '203.0.113.200' });
    await tryToSignIn(stranger, coder.email, 'one more guess');
    await expect(alertOf(stranger)).toHaveText(/^Too many attempts\. Try again in \d+ seconds?\.$/);
    await signIn(await at('198.51.100.7'), coder);
  } finally {
    await site.stop();
  }
});

test('is what was refused still known after the server was stopped?', async ({ newVisitor, ownSite, watch }) => {
  watch.expectStatus(422);
  const page = await newVisitor({ javaScriptEnabled: false });
  await guess(page, 2, () => '203.0.113.1');
  const silent = connect(Number(new URL(ownSite.address).port), 'localhost');
  await once(silent, 'connect');
  process.kill(ownSite.pid, 'SIGTERM');
  await expect.poll(() => isRunning(ownSite.pid)).toBe(false);
  silent.destroy();
  const next = await startSite({ DATABASE_URL: `file:${ownSite.databaseFile}` });
  try {
    const watching = await newVisitor({ baseURL: next.address });
    await signIn(watching, editor, '/admin/audit');
    await expect(watching.getByRole('row', { name: /wrong e-mail address or password \S+ 2$/ })).toHaveCount(1);
  } finally {
    await next.stop();
  }
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
