import { sha256 } from '@/lib/data/history/digest';
import { findIntake, findStoredText } from '@/lib/data/article/intakes';
import type { Transaction } from '@/lib/data/transact';
import { articleDirectory, outletDirectory } from '@/lib/data/identity/identities';
import { writeReading, type ReadingInput } from '@/lib/data/proposal/proposal-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import type { ArticleFields, Intake } from '@/lib/domain/intake/intake';
import { freeSlug, slugOf } from '@/lib/domain/naming/slug-of';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { recordArticle, recordOutlet } from './record-sources';
import { findOutletNamed } from '@/lib/data/outlet/outlet';
import { removeIntake } from '@/lib/data/article/intake-rows';

export interface ArticleToSave {
  readonly intake: number;
  readonly fields: ArticleFields;
  readonly reading: ReadingInput;
}

const isFetched = ({ source }: Intake): boolean => source === 'address' || source === 'feed';

function cameFrom(intake: Intake): string {
  if (intake.origin === null) return 'Pasted.';
  return isFetched(intake) ? `Fetched from ${intake.origin}` : `From the file ${intake.origin}.`;
}

type Author = { readonly byId: number; readonly at: Date; readonly reason: string };

/** The slug of the outlet of this name; one that nobody recorded is recorded now. */
async function outletNamed(tx: Transaction, name: string, author: Author): Promise<string> {
  const known = await findOutletNamed(tx, name);
  if (known !== null) return known;
  const directory = await outletDirectory(tx);
  const slug = freeSlug(slugOf(name), 'outlet', (wished) => directory.find(wished) !== null);
  await recordOutlet(tx, { slug, name, named: true }, author);
  return slug;
}

/**
 * Records a text that was put in as an article, unpublished, with what the machine found in it, all or nothing; the
 * article comes before the public with its first accepted statement. Answers its slug. Refuses the same text of the
 * same outlet.
 */
export async function saveArticle(
  tx: Transaction,
  { intake: id, fields, reading }: ArticleToSave,
  by: Person,
  at: Date,
): Promise<Result<string, CommandRefusal>> {
  if (!may(by.role, 'put-in-article')) return refused({ code: 'may-not', permission: 'put-in-article' });
  const intake = await findIntake(tx, id);
  if (!intake) return refused({ code: 'unknown-intake' });
  const { text } = intake;
  const author = { byId: by.coderId, at, reason: cameFrom(intake) };
  const outlet = await outletNamed(tx, fields.outlet, author);
  const digest = sha256(text);
  const same = await findStoredText(tx, digest, outlet);
  if (same) return refused({ code: 'already-stored', slug: same.slug, title: same.title });
  const articles = await articleDirectory(tx);
  const slug = freeSlug(
    slugOf(`${outlet} ${fields.publishedOn} ${fields.title}`),
    'article',
    (wished) => articles.find(wished) !== null,
  );
  const { title, publishedOn, publishedBasis, textPolicy, textQuality } = fields;
  const passages = [{ start: 0, end: text.length, sha256: digest, text }];
  const article = {
    slug,
    sha256: digest,
    length: text.length,
    title,
    outlet,
    publishedOn,
    publishedBasis,
    textPolicy,
    textQuality,
    passages,
  };
  const articleId = await recordArticle(tx, article, author, 'draft');
  await writeReading(
    tx,
    articleId,
    { ...reading, byline: intake.byline, address: isFetched(intake) ? intake.origin : null },
    at,
  );
  await removeIntake(tx, id);
  return accepted(slug);
}
