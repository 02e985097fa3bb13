import { currentCodebookVersionId, findTargetIdentity } from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { writeAnnotation, writeFinishedCoding } from '@/lib/data/stance/act-rows';
import { writeCoder, type CoderInput } from '@/lib/data/coder/coder-rows';
import { coderDirectory, UnknownName } from '@/lib/data/identity/identities';
import { machineSlug } from '@/lib/domain/coder/machine-slug';
import type { ProposedStance } from '@/lib/domain/proposal/proposal';
import { targetKeyOf, type JudgedTarget } from '@/lib/domain/proposal/proposed-fields';
import type { ReviewedProposal, SecondOpinion } from '@/lib/domain/proposal/review';
import { isEndpoint } from '@/lib/domain/second-coder/prompt';

/** The machine coder that an extractor is: our own rules, or an endpoint with its model and prompt. */
function coderOf(extractor: string): CoderInput {
  return isEndpoint(extractor)
    ? {
        slug: machineSlug(extractor),
        kind: 'machine',
        name: `Second coder, ${extractor}`,
        note: 'A language model asked at an endpoint; its judgements never enter a score.',
      }
    : {
        slug: machineSlug(extractor),
        kind: 'machine',
        name: `Extractor ${extractor}`,
        note: 'Reads articles by rules; its judgements never enter a score.',
      };
}

/** Recorded when something of it is first accepted. */
async function machineCoder(tx: Transaction, seq: number, extractor: string): Promise<number> {
  const input = coderOf(extractor);
  return (await coderDirectory(tx)).find(input.slug) ?? writeCoder(tx, seq, input);
}

export interface Coding {
  readonly coderId: number;
  readonly judgements: readonly (JudgedTarget & { readonly reason: string })[];
}

/** One coder's whole coding of a statement; a target that nobody recorded is an `UnknownName`. */
export async function writeCoding(
  tx: Transaction,
  seq: number,
  statementId: number,
  { coderId, judgements }: Coding,
): Promise<void> {
  const codebookVersionId = await currentCodebookVersionId(tx);
  for (const { target, value, reason } of judgements) {
    const found = await findTargetIdentity(tx, target);
    if (!found) throw new UnknownName('target', target);
    await writeAnnotation(tx, seq, { statementId, targetId: found.id, codebookVersionId }, { value, reason, coderId });
  }
  await writeFinishedCoding(tx, seq, { statementId, codebookVersionId, coderId });
}

/** The rules that decided a value; of an endpoint, which has none, the words it named. */
function reasonOf({ extractor, found: { quote, start } }: SecondOpinion, { evidence, rules }: ProposedStance): string {
  if (!isEndpoint(extractor)) return rules.join(', ') || 'By rule.';
  const words = evidence.map(([from, to]) => `“${quote.slice(from - start, to - start)}”`).join(', ');
  return words === '' ? 'As the model answered.' : `As the model answered, by ${words}.`;
}

/** What a machine judged, of targets that are recorded, take new stances and are not its own holders. */
async function judgementsOf(
  tx: Transaction,
  reading: SecondOpinion,
  holders: readonly string[],
): Promise<Coding['judgements']> {
  const judged = reading.found.stances.map((stance) => ({
    target: targetKeyOf(stance.target),
    value: stance.value,
    reason: reasonOf(reading, stance),
  }));
  const known = await Promise.all(
    judged.map(async (one) => (await findTargetIdentity(tx, one.target))?.retired === false),
  );
  return judged.filter(({ target }, index) => known[index] === true && !holders.includes(target));
}

/** Each coder once, with the first value toward each target: it may have read the words in two pieces. */
function joinReadings(readings: readonly SecondOpinion[]): SecondOpinion[] {
  const joined = new Map<string, SecondOpinion>();
  for (const { extractor, found } of readings) {
    const before = joined.get(extractor)?.found;
    const named = before?.stances.map(({ target }) => targetKeyOf(target)) ?? [];
    const further = found.stances.filter(({ target }) => !named.includes(targetKeyOf(target)));
    joined.set(extractor, {
      extractor,
      found: before ? { ...before, stances: [...before.stances, ...further] } : found,
    });
  }
  return [...joined.values()];
}

/**
 * What machines judge of an accepted proposal: who found it, and whoever else read the same words, each as a coder of
 * its own.
 */
export async function machineCodings(
  tx: Transaction,
  seq: number,
  { extractor, found, opinions }: ReviewedProposal,
  holders: readonly string[],
): Promise<Coding[]> {
  const codings: Coding[] = [];
  for (const reading of joinReadings([{ extractor, found }, ...opinions])) {
    codings.push({
      coderId: await machineCoder(tx, seq, reading.extractor),
      judgements: await judgementsOf(tx, reading, holders),
    });
  }
  return codings;
}
