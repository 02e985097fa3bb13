import { nextCodebookText } from '@/lib/domain/codebook/codebook-text';
import type { CodebookInput, IssueInput } from '@/lib/domain/issue/issue-input';
import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';
import { actorDirectory } from '../identity/identities';

interface Place {
  readonly codebookId: number;
  readonly ordinal: number;
}

async function writeIssue(
  tx: Transaction,
  seq: number,
  { codebookId, ordinal }: Place,
  input: IssueInput,
): Promise<number> {
  const { slug, label, proposition, againstPole, forPole, note } = input;
  const actors = await actorDirectory(tx);
  const { id: issueId } = await tx.issue.create({ data: { slug, codebookId, seq } });
  await tx.target.create({ data: { issueId, seq } });
  const words = { label, proposition, againstPole, forPole, note };
  await tx.issueVersion.create({
    data: { ...words, issueId, ordinal, revision: 1, publication: 'published', validFrom: seq },
  });
  await tx.issueTerm.createMany({ data: input.terms.map((term) => ({ issueId, term, validFrom: seq })) });
  await tx.issueBearing.createMany({
    data: input.bearings.map(({ actor, sign }) => ({ issueId, actorId: actors.id(actor), sign, validFrom: seq })),
  });
  return issueId;
}

/** Writes a codebook's first version with its issues, each at revision 1; answers the version's id. */
export async function writeCodebook(tx: Transaction, seq: number, input: CodebookInput): Promise<number> {
  const { slug, title, number, text } = input;
  const { id: codebookId } = await tx.codebook.create({ data: { slug, title, seq } });
  const { id: codebookVersionId } = await tx.codebookVersion.create({ data: { codebookId, number, text, seq } });
  for (const [ordinal, issue] of input.issues.entries()) {
    const issueId = await writeIssue(tx, seq, { ordinal, codebookId }, issue);
    await tx.codebookEntry.create({ data: { codebookVersionId, issueId, revision: 1, seq } });
  }
  return codebookVersionId;
}

/**
 * Writes an issue at revision 1, after all others of the newest codebook; false where no codebook is published. Throws
 * an `UnknownName` for an actor that is not recorded.
 */
export async function writeNextIssue(tx: Transaction, seq: number, input: IssueInput): Promise<boolean> {
  const newest = await tx.codebookVersion.findFirst({ orderBy: { seq: 'desc' }, select: { codebookId: true } });
  if (!newest) return false;
  const { codebookId } = newest;
  const last = await tx.issueVersion.aggregate({ where: { issue: { codebookId } }, _max: { ordinal: true } });
  await writeIssue(tx, seq, { codebookId, ordinal: (last._max.ordinal ?? -1) + 1 }, input);
  return true;
}

/**
 * The issues in force of a codebook in its order, each with the newest revision that a codebook version holds of it.
 */
function readIssues(tx: Transaction, codebookId: number) {
  const inForce = { where: { validTo: stillInForce } };
  return tx.issueVersion.findMany({
    where: { validTo: stillInForce, issue: { codebookId } },
    orderBy: { ordinal: 'asc' },
    include: {
      issue: {
        select: {
          slug: true,
          bearings: { ...inForce, orderBy: { id: 'asc' }, select: { sign: true, actor: { select: { slug: true } } } },
          entries: { orderBy: { codebookVersion: { number: 'desc' } }, take: 1, select: { revision: true } },
        },
      },
    },
  });
}

/**
 * Publishes the next version of the newest codebook from the issues in force: its number, its whole text, an entry for
 * each issue. Judgements carry over where an issue's revision is the one of the entry before.
 */
export async function writeCodebookVersion(tx: Transaction, seq: number): Promise<void> {
  const newest = await tx.codebookVersion.findFirst({ orderBy: { seq: 'desc' } });
  if (!newest) return;
  const { codebookId } = newest;
  const number = newest.number + 1;
  const issues = await readIssues(tx, codebookId);
  const defined = issues.map(({ issue: { slug, bearings }, label, proposition, note, retired }) => ({
    slug,
    label,
    proposition,
    note,
    retired,
    bearings: bearings.map(({ actor, sign }) => ({ actor: actor.slug, sign: sign as 1 | -1 })),
  }));
  const text = nextCodebookText(newest.text, number, defined);
  const { id: codebookVersionId } = await tx.codebookVersion.create({ data: { codebookId, number, text, seq } });
  await tx.codebookEntry.createMany({
    data: issues.map(({ issueId, revision, issue }) => ({
      codebookVersionId,
      issueId,
      revision,
      carriesOver: issue.entries[0]?.revision === revision,
      seq,
    })),
  });
}

/** A revision that no codebook version held of the issue: an undone one is not used again. */
export async function nextRevision(tx: Transaction, issueId: number): Promise<number> {
  const held = await tx.codebookEntry.aggregate({ where: { issueId }, _max: { revision: true } });
  return (held._max.revision ?? 0) + 1;
}
