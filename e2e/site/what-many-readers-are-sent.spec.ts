import { execFileSync } from 'node:child_process';
import { startSite, type Site } from '@/lib/testing/site/server';
import { expect, writingTest as test } from '../support/site';

const pages = [
  '/',
  '/actors/china',
  '/issues/troop-withdrawal',
  '/statements',
  '/silences',
  '/actors/nobody',
  '/method',
];

const bodyOf = async ({ address }: Site, page: string): Promise<string> =>
  `${page} ${(await (await fetch(`${address}${page}`)).text()).replaceAll(address, '')}`;

/** Each at a version of its own: nobody was sent it before. */
const wave = (version: number): string[] => pages.map((page) => `${page}?version=${version}`);

const hasSecondProcess = ({ pid }: Site): boolean =>
  execFileSync('ps', ['-A', '-o', 'ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .some((line) => line.trim().startsWith(`${pid} `) && line.includes('make-pages'));

test('a page is the same, whichever process made it', async ({ ownSite }) => {
  test.setTimeout(120_000);
  const quiet = await startSite();
  try {
    let version = 150;
    await expect(async () => {
      version -= 1;
      await Promise.all(wave(version).map((page) => bodyOf(ownSite, page)));
      expect(hasSecondProcess(ownSite)).toBe(true);
    }).toPass();
    for (const later of [1, 2, 3, 4, 5, 6]) {
      const asked = wave(version - later);
      const together = await Promise.all(asked.map((page) => bodyOf(ownSite, page)));
      const one: string[] = [];
      for (const page of asked) one.push(await bodyOf(quiet, page));
      expect(together).toEqual(one);
    }
    expect(hasSecondProcess(quiet)).toBe(false);
  } finally {
    await quiet.stop();
  }
});
