import { sealChange, takeSeq } from '@/lib/data/change/record-change';
import { findProposedWords, findRecordedWords, findStoredText } from '@/lib/data/article/stored-text';
import type { Transaction } from '@/lib/data/transact';
import { wordsAt } from '@/lib/domain/article/find-words';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { HandRecord } from '@/lib/domain/proposal/review';
import { checkFields, type ReportInput } from '@/lib/domain/statement/statement-input';
import { heldStatement, writeReportOf } from './report-of-held';
import { freeStatementKey } from './statement-key';
import { unknownName, writeCoded, writeJudgements } from './write-coded';

const atWords = (message: string): CommandRefusal => ({ code: 'fields-disagree', field: 'words', message });

/** Why these words can't be recorded of this article; null where they can. */
async function faultOf(
  tx: Transaction,
  { article, start, end, quote, fields }: HandRecord,
): Promise<CommandRefusal | null> {
  const stored = await findStoredText(tx, article);
  if (!stored || stored.publication === 'withdrawn') return atWords('This article is not in the collection any more.');
  if (wordsAt(stored.passages, { start, end })?.words !== quote)
    return atWords('These words do not stand there in the stored text.');
  const words = { article, start, end, speaker: fields.speaker };
  const recorded = await findRecordedWords(tx, words);
  if (recorded !== null) return { code: 'already-recorded', field: 'words', statement: recorded };
  const proposed = await findProposedWords(tx, words);
  return proposed === null ? null : { code: 'proposed-already', field: 'words', proposal: proposed };
}

const reportIn = ({ article, start, end, quote, mode, cue, reportOf }: HandRecord): ReportInput => ({
  article,
  start,
  end,
  quote,
  mode,
  cue,
  relays: [],
  matchBasis: reportOf?.basis ?? 'named',
  note: null,
});

async function writeRead(
  tx: Transaction,
  seq: number,
  input: HandRecord & { readonly key: string },
  { coderId }: Person,
): Promise<Result<null, CommandRefusal>> {
  try {
    const written = await writeCoded(tx, seq, { ...input, report: reportIn(input) });
    if (!written.ok) return written;
    await writeJudgements(tx, seq, written.value, {
      coderId,
      stances: input.stances,
      reason: 'Judged on reading the article.',
    });
    return accepted(null);
  } catch (error) {
    return unknownName(error);
  }
}

/**
 * Writes it as a statement of its own, or as a report of the one that it is said to be; answers the statement's key.
 */
async function writeFound(
  tx: Transaction,
  seq: number,
  input: HandRecord,
  by: Person,
): Promise<Result<string, CommandRefusal>> {
  const { article, reportOf, fields, quote } = input;
  if (reportOf === null) {
    const key = await freeStatementKey(tx, fields, quote);
    const written = await writeRead(tx, seq, { ...input, key }, by);
    return written.ok ? accepted(key) : written;
  }
  const held = await heldStatement(tx, reportOf.statement, article);
  if (!held.ok) return held;
  const written = await writeReportOf(tx, seq, held.value, reportIn(input));
  return written.ok ? accepted(reportOf.statement) : written;
}

/**
 * Records a statement that a person found in an article's text, in one change: whoever it names and nobody has
 * recorded, the statement, its report, the person's annotations, and the article's publication if it was a draft. No
 * machine judges. Where it is one more report of a statement held already, only that report is written: fields and
 * scores stay as they are. Refuses words that are not at their span, that a statement of the same speaker rests on
 * already, or that are proposed and not decided; fields that disagree; and names nobody knows.
 */
export async function recordByHand(
  tx: Transaction,
  input: HandRecord,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'review')) return refused({ code: 'may-not', permission: 'review' });
  const disagreement = checkFields(input.fields);
  if (disagreement) return refused(disagreement);
  const taken = await takeSeq(tx);
  const fault = await faultOf(tx, input);
  if (fault) return refused(fault);
  const written = await writeFound(tx, taken.seq, input, by);
  if (!written.ok) return written;
  const reason =
    'Found by reading the article ' + `${input.article}${input.reportOf === null ? '' : ', as a further report'}.`;
  await sealChange(tx, taken, {
    at,
    byId: by.coderId,
    verb: 'record-by-hand',
    subject: `statement:${written.value}`,
    reason,
  });
  return accepted(null);
}
