import { expect, it } from 'vitest';
import { articleOfEachTest } from '@/lib/testing/article-desk';
import { deskOfEachTest } from '@/lib/testing/desk';
import { listProposalsOf } from './proposals';

const desk = deskOfEachTest();
const article = articleOfEachTest(desk);

it('lists the proposals of an article that holds very many, in the order of its text, at most 2,000', async () => {
  const { reader, writer } = desk.database;
  const first = await reader.proposal.findFirstOrThrow({
    where: { article: { slug: article.slug } },
    orderBy: { ordinal: 'desc' },
  });
  const { articleId, extractor, found, confidence, ordinal } = first;
  const rows = Array.from({ length: 2_500 }, (_, number) => ({
    articleId,
    extractor,
    found,
    confidence,
    ordinal: ordinal + 1 + number,
  }));
  await writer.transact((tx) => tx.proposal.createMany({ data: rows }));

  const listed = await listProposalsOf(reader, article.slug);
  const inOrder = await reader.proposal.findMany({
    where: { articleId },
    orderBy: { ordinal: 'asc' },
    take: 2_000,
    select: { id: true },
  });
  expect(listed.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
});
