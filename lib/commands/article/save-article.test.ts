import { expect, it } from 'vitest';
import { findArticleBySlug } from '@/lib/data/article/articles';
import { listChanges } from '@/lib/data/change/changes';
import type { ArticleFields, IntakeInput } from '@/lib/domain/intake/intake';
import { madeUpProposals, madeUpText } from '@/lib/testing/article-desk';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { verifyChain } from '@/lib/testing/verify-chain';
import { putInArticle } from './put-in-article';
import { saveArticle } from './save-article';

const fields: ArticleFields = {
  title: 'Ministers talk',
  outlet: 'The Example',
  publishedOn: '2021-05-18',
  publishedBasis: 'made up',
  language: 'en',
  textPolicy: 'full',
  textQuality: 'original',
};
const reading = {
  language: 'en',
  fingerprint: '0'.repeat(16),
  extractor: '1',
  outcome: 'read',
  proposals: madeUpProposals,
} as const;

const desk = deskOfEachTest();
const save = (intake: number, given: Partial<ArticleFields> = {}) =>
  desk.database.writer.command((tx) =>
    saveArticle(tx, { intake, fields: { ...fields, ...given }, reading }, desk.coder, testInstant),
  );
async function putIn(given: Partial<IntakeInput> = {}): Promise<number> {
  const { title, outlet, publishedOn, publishedBasis, language } = fields;
  const about = { title, outlet, publishedOn, publishedBasis, language, byline: 'Anna Example' };
  const input: IntakeInput = { ...about, source: 'paste', origin: null, text: madeUpText, ...given };
  const put = await desk.database.writer.command((tx) => putInArticle(tx, input, desk.coder, testInstant));
  return put.ok ? put.value : 0;
}
const newest = async (limit: number) =>
  (await listChanges(await desk.database.archive(), { limit })).map(({ verb, reason }) => `${verb}: ${reason}`);

it('records text and outlet as a draft with what was proposed of it, and the intake is gone', async () => {
  const saved = await save(await putIn({ source: 'address', origin: 'https://news.example/1' }));
  if (!saved.ok) throw new Error(saved.refusal.code);
  expect(saved.value).toBe('the-example-2021-05-18-ministers-talk');
  expect(await newest(2)).toEqual([
    'record-article: Fetched from https://news.example/1',
    'record-outlet: Fetched from https://news.example/1',
  ]);
  expect(await findArticleBySlug(await desk.database.archive(), saved.value)).toBeNull();
  const { reader } = desk.database;
  const [article] = await reader.articleVersion.findMany({ where: { article: { slug: saved.value } } });
  expect(article).toMatchObject({ title: 'Ministers talk', publication: 'draft' });
  expect(await reader.proposal.count({ where: { article: { slug: saved.value } } })).toBe(madeUpProposals.length);
  expect(await reader.reading.findFirst({ where: { article: { slug: saved.value } } })).toMatchObject({
    byline: 'Anna Example',
    address: 'https://news.example/1',
  });
  expect(await reader.intake.count()).toBe(0);
  expect(await verifyChain(reader)).toBeNull();
});

it('takes the outlet that is recorded, and another slug where its own is taken', async () => {
  const first = await save(await putIn());
  const outlets = await desk.database.reader.outlet.count();
  const second = await save(await putIn({ text: `${madeUpText}\nA correction.`, source: 'file', origin: 'talk.txt' }));
  expect([first, second].map((one) => (one.ok ? one.value : ''))).toEqual([
    'the-example-2021-05-18-ministers-talk',
    'the-example-2021-05-18-ministers-talk-2',
  ]);
  expect(await desk.database.reader.outlet.count()).toBe(outlets);
  expect(await newest(1)).toEqual(['record-article: From the file talk.txt.']);
});

it('refuses the same text of the same outlet, and one that nobody put in, and writes nothing', async () => {
  await save(await putIn());
  const { head } = await desk.database.archive();
  const again = await putIn();
  expect(await save(again, { title: 'Another title' })).toEqual({
    ok: false,
    refusal: { code: 'already-stored', slug: 'the-example-2021-05-18-ministers-talk', title: 'Ministers talk' },
  });
  expect(await save(again + 99)).toMatchObject({ refusal: { code: 'unknown-intake' } });
  expect((await desk.database.archive()).head).toBe(head);
  expect(await desk.database.reader.intake.count()).toBe(1);
});
