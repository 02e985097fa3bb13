import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { withdrawStatement } from '@/lib/testing/withdraw-statement';
import { isKnownAddress, isSection, listNamedPages, sections } from './addresses';

const withdrawn = 'wang-2021-07-28-taliban-role';

let database: TestDatabase;
let before: number;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  before = (await database.archive()).head;
  await withdrawStatement(database, withdrawn, testInstant);
});
afterAll(() => database.close());

test.each([
  ['actors', 'china'],
  ['issues', 'taliban-role'],
  ['statements', 'wang-2021-07-28-etim'],
  ['articles', 'aljazeera-2021-07-28'],
  ['occasions', '2021-07-28-tianjin-meeting'],
  ['groups', 'neighbours-of-afghanistan'],
] as const)('/%s/%s stands, and nothing beside it, nor before anything was recorded', async (section, slug) => {
  const archive = await database.archive();
  expect(await isKnownAddress(archive, section, slug)).toBe(true);
  expect(await isKnownAddress(archive, section, `${slug}-x`)).toBe(false);
  expect(await isKnownAddress(await database.archive(0), section, slug)).toBe(false);
});

it('a withdrawn statement stands nowhere, at past versions either', async () => {
  for (const version of [before, before + 1])
    expect(await isKnownAddress(await database.archive(version), 'statements', withdrawn)).toBe(false);
});

it('knows its sections, and each page that it names', async () => {
  expect(sections.every(isSection)).toBe(true);
  expect(isSection('admin')).toBe(false);
  const archive = await database.archive();
  const pages = await listNamedPages(archive);
  expect(pages).toContainEqual({ section: 'actors', slug: 'china', name: 'China', title: 'China' });
  for (const section of ['actors', 'issues', 'articles', 'occasions', 'groups'] as const) {
    const slugs = new Set(pages.filter((page) => page.section === section).map(({ slug }) => slug));
    expect(slugs.size).toBeGreaterThan(0);
    for (const slug of slugs) expect(await isKnownAddress(archive, section, slug), slug).toBe(true);
  }
});
