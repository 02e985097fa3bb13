import { renameSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { editor } from '@/lib/testing/site/accounts';
import { runCommand } from '../support/run-command';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

async function health(request: APIRequestContext, address: string, query = '') {
  const answer = await request.get(`${address}/api/health${query}`);
  expect(answer.headers()['cache-control']).toBe('no-store');
  return { status: answer.status(), said: (await answer.json()) as Record<string, unknown>, text: await answer.text() };
}

test('a monitor is told whether the site is ready, also while its database is away', async ({ ownSite, request }) => {
  const well = await health(request, ownSite.address);
  expect(well).toMatchObject({
    status: 200,
    said: { live: true, ready: true, database: { ok: true, fault: null }, schema: { state: 'fits' } },
  });
  renameSync(ownSite.databaseFile, `${ownSite.databaseFile}.away`);
  const away = await health(request, ownSite.address);
  expect(away).toMatchObject({
    status: 503,
    said: { live: true, ready: false, database: { ok: false, fault: 'missing' }, version: null },
  });
  expect(away.text).not.toContain('site.db');
  expect(await health(request, ownSite.address, '?live')).toMatchObject({ status: 200, said: { live: true } });
  renameSync(`${ownSite.databaseFile}.away`, ownSite.databaseFile);
  await expect.poll(async () => (await health(request, ownSite.address)).status).toBe(200);
});

test('an editor sees when the database was backed up and verified, and by which command', async ({
  ownSite,
  page,
  request,
}) => {
  await signIn(page, editor);
  await page.goto('/admin/changes');
  const upkeep = page.getByRole('region', { name: 'Upkeep' });
  await expect(upkeep).toContainText('None yet.');
  await expect(upkeep).toContainText('npm run backup -- FILE');
  await runCommand('backup', [`${ownSite.databaseFile}.backup.db`], ownSite);
  await runCommand('verify', [], ownSite);
  await page.reload();
  await expect(upkeep).toContainText(/22 November 2026, 12:00 UTC, of data version \d+\./);
  await expect(upkeep).toContainText(/up to change \d+: everything fits\. Hash [0-9a-f]{16}\./);
  expect((await health(request, ownSite.address)).said).toMatchObject({
    lastBackup: { ok: true, at: '2026-11-22T12:00:00.000Z' },
    lastVerification: { outcome: 'whole' },
  });
});
