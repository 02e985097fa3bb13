import type { Passage } from '@/lib/domain/article/span';
import type { HandRecord, ReviewedProposal } from '@/lib/domain/proposal/review';
import { sameWords, sharedPart } from '@/lib/domain/report/shared-part';
import type { Publication } from '@/lib/domain/statement/statement';
import type { Archive } from '../archive';
import { isPublishedNow } from '../filter/published';
import { stillInForce } from '../history/tables';
import { listProposalsOf } from '../proposal/proposals';

type Db = Archive['db'];

export interface StoredText {
  readonly length: number;
  readonly publication: Publication;
  readonly passages: readonly Passage[];
}

/**
 * What is stored of an article's text now, drafts too, with its offsets into the whole; null for an article nobody
 * recorded.
 */
export async function findStoredText(db: Db, slug: string): Promise<StoredText | null> {
  const row = await db.article.findUnique({
    where: { slug },
    select: {
      length: true,
      passages: { orderBy: { start: 'asc' }, include: { text: true } },
      versions: { where: { validTo: stillInForce }, select: { publication: true } },
    },
  });
  const [version] = row?.versions ?? [];
  if (!row || !version) return null;
  return {
    length: row.length,
    publication: version.publication as Publication,
    passages: row.passages.map(({ ordinal, start, end, sha256, text }) => ({
      ordinal,
      start,
      end,
      sha256,
      text: text?.text ?? null,
    })),
  };
}

type Words = Pick<HandRecord, 'article' | 'start' | 'end'> & { readonly speaker: string };

/** The key of a published statement of this speaker that rests on exactly these words; null where none does. */
export async function findRecordedWords(db: Db, { article, start, end, speaker }: Words): Promise<string | null> {
  const row = await db.report.findFirst({
    where: {
      article: { slug: article },
      versions: { some: { validTo: stillInForce, start, end } },
      statement: {
        AND: [isPublishedNow, { versions: { some: { validTo: stillInForce, speaker: { slug: speaker } } } }],
      },
    },
    select: { statement: { select: { key: true } } },
  });
  return row?.statement.key ?? null;
}

/**
 * Whether a proposal is of these words: of exactly them, or of much of them by this speaker or by one nobody has
 * recorded.
 */
function isOf({ found }: ReviewedProposal, { start, end, speaker }: Words): boolean {
  if (found.start === start && found.end === end) return true;
  const { slug, runnerUp } = found.speaker;
  return (slug === null || slug === speaker || runnerUp === speaker) && sharedPart(found, { start, end }) >= sameWords;
}

/** The id of a proposal of these words that nobody has decided; null where none waits. */
export async function findProposedWords(db: Db, words: Words): Promise<number | null> {
  const waiting = (await listProposalsOf(db, words.article)).find((one) => one.state === 'open' && isOf(one, words));
  return waiting?.id ?? null;
}
