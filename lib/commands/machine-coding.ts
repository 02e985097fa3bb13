import { currentCodebookVersionId, findTargetIdentity } from '@/lib/data/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { writeAnnotation, writeFinishedCoding } from '@/lib/data/writing/act-rows';
import { writeCoder } from '@/lib/data/writing/coder-rows';
import { coderDirectory, UnknownName } from '@/lib/data/writing/identities';
import { slugOf } from '@/lib/domain/naming/slug-of';
import { targetKeyOf, type JudgedTarget } from '@/lib/domain/proposal/proposed-fields';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';

/** The coder that this extractor is; recorded when it first finds something accepted. */
export async function machineCoder(tx: Transaction, seq: number, extractor: string): Promise<number> {
  const slug = slugOf(`extractor ${extractor}`);
  const note = 'Reads articles by rules; its judgements never enter a score.';
  return (await coderDirectory(tx)).find(slug) ?? writeCoder(tx, seq, { slug, kind: 'machine', name: `Extractor ${extractor}`, note });
}

export interface Coding {
  readonly coderId: number;
  readonly judgements: readonly (JudgedTarget & { readonly reason: string })[];
}

/** One coder's whole coding of a statement; a target that nobody recorded is an `UnknownName`. */
export async function writeCoding(tx: Transaction, seq: number, statementId: number, { coderId, judgements }: Coding): Promise<void> {
  const codebookVersionId = await currentCodebookVersionId(tx);
  for (const { target, value, reason } of judgements) {
    const found = await findTargetIdentity(tx, target);
    if (!found) throw new UnknownName('target', target);
    await writeAnnotation(tx, seq, { statementId, targetId: found.id, codebookVersionId }, { value, reason, coderId });
  }
  await writeFinishedCoding(tx, seq, { statementId, codebookVersionId, coderId });
}

/** What the machine judged, of targets that are recorded and not its own holders. */
export async function machineJudgements(tx: Transaction, { found }: ReviewedProposal, holders: readonly string[]): Promise<Coding['judgements']> {
  const judged = found.stances.map(({ target, value, rules }) => ({ target: targetKeyOf(target), value, reason: rules.join(', ') || 'By rule.' }));
  const known = await Promise.all(judged.map(async (one) => (await findTargetIdentity(tx, one.target)) !== null));
  return judged.filter(({ target }, index) => known[index] === true && !holders.includes(target));
}
