import type { CodebookInput, IssueInput } from '@/lib/domain/issue/issue-input';
import type { Transaction } from '../transact';
import { actorDirectory, type Directory } from './identities';

async function writeIssue(
  tx: Transaction,
  seq: number,
  placed: { readonly input: IssueInput; readonly ordinal: number; readonly codebookId: number; readonly actors: Directory },
): Promise<number> {
  const { input, ordinal, codebookId, actors } = placed;
  const { slug, label, proposition, againstPole, forPole, note } = input;
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
  const actors = await actorDirectory(tx);
  for (const [ordinal, issue] of input.issues.entries()) {
    const issueId = await writeIssue(tx, seq, { input: issue, ordinal, codebookId, actors });
    await tx.codebookEntry.create({ data: { codebookVersionId, issueId, revision: 1, seq } });
  }
  return codebookVersionId;
}
