import { expect, it } from 'vitest';
import { findArticleBySlug } from '@/lib/data/article/articles';
import { listChanges } from '@/lib/data/change/changes';
import { sha256 } from '@/lib/data/history/digest';
import { findOccasionBySlug } from '@/lib/data/occasion/occasions';
import type { ArticleInput } from '@/lib/domain/article/article-input';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { verifyChain } from '@/lib/testing/verify-chain';
import { recordArticle, recordOccasion, recordOutlet } from './record-sources';

const text = 'They met on Tuesday.';
const article: ArticleInput = {
  ...{ slug: 'the-example-talks', title: 'Talks', outlet: 'the-example', publishedOn: '2021-05-18' },
  ...{ publishedBasis: 'made up', textQuality: 'original', textPolicy: 'full', sha256: sha256(text) },
  length: text.length,
  passages: [{ start: 0, end: text.length, sha256: sha256(text), text }],
};

const desk = deskOfEachTest();
const author = () => ({ byId: desk.editor.coderId, at: testInstant, reason: 'For a test.' });
const outlet = () =>
  desk.database.writer.transact((tx) =>
    recordOutlet(tx, { slug: 'the-example', name: 'The Example', named: true }, author()),
  );
const write = (publication?: 'draft') =>
  desk.database.writer.transact((tx) => recordArticle(tx, article, author(), publication));

it('records outlet, article and occasion by a change each, and the article stands with its text', async () => {
  await outlet();
  await write();
  const talks = { slug: '2021-05-18-talks', title: 'Talks', heldOn: '2021-05-18', precision: 'day' as const };
  await desk.database.writer.transact((tx) => recordOccasion(tx, talks, author()));
  const archive = await desk.database.archive();
  const newest = await listChanges(archive, { limit: 3 });
  expect(newest.map(({ verb, subject }) => `${verb} ${subject}`)).toEqual([
    'record-occasion occasion:2021-05-18-talks',
    'record-article article:the-example-talks',
    'record-outlet outlet:the-example',
  ]);
  expect(await findArticleBySlug(archive, article.slug)).toMatchObject({
    outlet: { name: 'The Example', named: true },
    passages: [{ text }],
  });
  expect(await findOccasionBySlug(archive, talks.slug)).toMatchObject(talks);
  expect(await verifyChain(desk.database.reader)).toBeNull();
});

it('keeps a draft from the public, and writes nothing for an outlet that nobody recorded', async () => {
  const { head } = await desk.database.archive();
  await expect(write()).rejects.toThrow('the-example');
  expect((await desk.database.archive()).head).toBe(head);
  await outlet();
  await write('draft');
  expect(await findArticleBySlug(await desk.database.archive(), article.slug)).toBeNull();
});
