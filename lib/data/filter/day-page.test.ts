import { afterAll, beforeAll, expect, it } from 'vitest';
import { testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import type { Archive } from '../archive';
import { articlePlace, listArticles, listArticlesBySlug } from '../article/articles';
import { recordChange } from '../change/record-change';
import { listOccasions, occasionPlace } from '../occasion/occasions';
import { writeArticle } from '../article/article-rows';
import { writeOccasion } from '../statement/statement-rows';
import { dayPageLength, readDayPage, type DayListing, type DayPage, type DayPlace } from './day-page';

const many = 620;
const day = (number: number): string => `2022-0${(number % 3) + 1}-01`;
const slug = (number: number): string => `many-${String(number).padStart(4, '0')}`;

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  await database.writer.transact((tx) =>
    recordChange(
      tx,
      { at: testInstant, byId: null, verb: 'record-occasion', subject: 'many', reason: 'Made for a test.' },
      async (seq) => {
        for (let number = 0; number < many; number += 1) {
          await writeOccasion(tx, seq, {
            slug: slug(number),
            title: `Meeting ${number}`,
            heldOn: day(number),
            precision: 'day',
          });
          await writeArticle(tx, seq, {
            slug: slug(number),
            outlet: 'al-jazeera',
            title: `Article ${number}`,
            publishedOn: day(number),
            publishedBasis: 'made',
            textQuality: 'original',
            textPolicy: 'full',
            sha256: 'a'.repeat(64),
            length: 1,
            passages: [],
          });
        }
      },
    ),
  );
}, 60_000);
afterAll(() => database.close());

async function allPages<Item>(
  list: (part: DayListing) => Promise<readonly Item[]>,
  placeOf: (item: Item) => DayPlace,
): Promise<DayPage<Item>[]> {
  const pages: DayPage<Item>[] = [];
  let after: DayPlace | null | undefined;
  do {
    const page = await readDayPage(list, placeOf, after ?? undefined);
    pages.push(page);
    after = page.next;
  } while (after);
  return pages;
}

type PlacesOf = (archive: Archive, part: DayListing) => Promise<readonly DayPlace[]>;
const occasions: PlacesOf = async (archive, part) => (await listOccasions(archive, part)).map(occasionPlace);
const articles: PlacesOf = async (archive, part) => (await listArticles(archive, part)).map(articlePlace);

it.each([
  ['occasions, the first first', 1, occasions],
  ['articles, the newest first', -1, articles],
] as const)('all %s, are turned through once each, and back', async (_, direction, places) => {
  const archive = await database.archive();
  const list = (part: DayListing) => places(archive, part);
  const pages = await allPages(list, (place) => place);
  const read = pages.flatMap(({ items }) => items);
  const sorted = [...read].sort((a, b) => direction * a.day.localeCompare(b.day) || a.slug.localeCompare(b.slug));
  expect(read).toEqual(sorted);
  expect(read).toEqual(await list({}));
  expect(read.length).toBeGreaterThan(many);
  for (const [index, { previous }] of pages.entries()) {
    const before = previous && (await readDayPage(list, (place) => place, previous.after ?? undefined));
    expect(before?.items).toEqual(pages[index - 1]?.items);
  }
  expect(pages[0]?.items).toHaveLength(dayPageLength);
});

it('articles are read by slug too, after any of them', async () => {
  const archive = await database.archive();
  const [first, second] = [
    await listArticlesBySlug(archive, undefined, 40),
    await listArticlesBySlug(archive, 'many-0300', 2),
  ];
  expect(first.map((article) => article.slug)).toEqual(first.map((article) => article.slug).sort());
  expect(second.map((article) => article.slug)).toEqual(['many-0301', 'many-0302']);
});
