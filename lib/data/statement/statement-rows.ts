import type { ReportInput, StatementFields, StatementInput } from '@/lib/domain/statement/statement-input';
import { verifySpan, type SpanRefusal } from '@/lib/domain/article/span';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { sha256 } from '../history/digest';
import type { Transaction } from '../transact';
import { actorDirectory, occasionDirectory, UnknownName, type Directory } from '../identity/identities';

export interface OccasionInput {
  readonly slug: string;
  readonly title: string;
  readonly heldOn: string;
  readonly precision: string;
}

export async function writeOccasion(tx: Transaction, seq: number, input: OccasionInput): Promise<void> {
  const { slug, ...fields } = input;
  const { id } = await tx.occasion.create({ data: { slug, seq } });
  await tx.occasionVersion.create({ data: { ...fields, occasionId: id, publication: 'published', validFrom: seq } });
}

/** Writes one version of what can change about a statement, its principals and addressees apart. */
export async function writeStatementVersion(
  tx: Transaction,
  seq: number,
  statementId: number,
  fields: StatementFields & { readonly publication: string },
): Promise<void> {
  const actors = await actorDirectory(tx);
  const occasions = fields.occasion === null ? null : await occasionDirectory(tx);
  const { summary, capacity, saidOn, precision, venue, modality, condition, publication } = fields;
  await tx.statementVersion.create({
    data: {
      statementId,
      summary,
      capacity,
      saidOn,
      precision,
      venue,
      modality,
      condition,
      publication,
      speakerId: actors.id(fields.speaker),
      occasionId: fields.occasion === null ? null : (occasions?.id(fields.occasion) ?? null),
      validFrom: seq,
    },
  });
}

export async function writePrincipals(
  tx: Transaction,
  seq: number,
  statementId: number,
  principals: StatementFields['principals'],
): Promise<void> {
  if (principals.length === 0) return;
  const actors = await actorDirectory(tx);
  await tx.principal.createMany({
    data: principals.map(({ actor, claimedBy }) => ({
      statementId,
      actorId: actors.id(actor),
      claimedById: claimedBy === null ? null : actors.id(claimedBy),
      validFrom: seq,
    })),
  });
}

export async function writeAddressees(
  tx: Transaction,
  seq: number,
  statementId: number,
  slugs: readonly string[],
): Promise<void> {
  if (slugs.length === 0) return;
  const actors = await actorDirectory(tx);
  await tx.addressee.createMany({
    data: slugs.map((slug) => ({ statementId, actorId: actors.id(slug), validFrom: seq })),
  });
}

export interface ReportRefusal {
  readonly code: SpanRefusal['code'] | 'no-passage';
  readonly report: number;
  readonly message: string;
}

export type ReportPlace = {
  readonly statementId: number;
  readonly statementKey: string;
  readonly number: number;
  readonly actors: Directory;
};

/** The key of a report, once taken never given again: an undone one keeps its own. */
async function freeReportKey(tx: Transaction, wished: string): Promise<string> {
  let key = wished;
  for (let number = 2; await tx.report.findUnique({ where: { key }, select: { id: true } }); number += 1)
    key = `${wished}-${number}`;
  return key;
}

/** The stored passage that holds a quote at its span, or why there is none. */
export async function findPassage(
  tx: Transaction,
  input: Pick<ReportInput, 'article' | 'start' | 'end' | 'quote'>,
  report: number,
): Promise<Result<{ readonly passageId: number; readonly articleId: number }, ReportRefusal>> {
  const article = await tx.article.findUnique({
    where: { slug: input.article },
    select: { id: true, passages: { orderBy: { ordinal: 'asc' }, include: { text: true } } },
  });
  if (!article) throw new UnknownName('article', input.article);
  const row = article.passages.find((candidate) => candidate.start <= input.start && input.end <= candidate.end);
  if (!row)
    return refused({ code: 'no-passage', report, message: `No stored passage holds ${input.start}–${input.end}.` });
  const text = row.text?.text ?? null;
  const found = verifySpan({ ...row, text }, sha256(text ?? ''), input, input.quote);
  return found.ok ? accepted({ passageId: row.id, articleId: article.id }) : refused({ ...found.refusal, report });
}

/** Writes one report after its quote was found in the stored passage at its span. */
export async function writeReport(
  tx: Transaction,
  seq: number,
  input: ReportInput,
  place: ReportPlace,
): Promise<Result<null, ReportRefusal>> {
  const passage = await findPassage(tx, input, place.number);
  if (!passage.ok) return passage;
  const { start, end, quote, mode, cue, matchBasis, note } = input;
  const { passageId, articleId } = passage.value;
  const { id: reportId } = await tx.report.create({
    data: {
      key: await freeReportKey(tx, `${place.statementKey}--${input.article}`),
      statementId: place.statementId,
      articleId,
      seq,
    },
  });
  await tx.reportVersion.create({
    data: { reportId, passageId, start, end, quote, mode, cue, matchBasis, note, validFrom: seq },
  });
  if (input.relays.length > 0)
    await tx.relay.createMany({
      data: input.relays.map((slug, ordinal) => ({
        reportId,
        ordinal,
        actorId: place.actors.id(slug),
        validFrom: seq,
      })),
    });
  return accepted(null);
}

/** Writes a further report of a statement that is recorded already. */
export async function addReport(
  tx: Transaction,
  seq: number,
  statement: { readonly id: number; readonly key: string },
  input: ReportInput,
): Promise<Result<null, ReportRefusal>> {
  return writeReport(tx, seq, input, {
    statementId: statement.id,
    statementKey: statement.key,
    number: 1,
    actors: await actorDirectory(tx),
  });
}

/** Writes a statement, published, with its reports; answers its id, or the first report whose quote does not fit. */
export async function writeStatement(
  tx: Transaction,
  seq: number,
  input: StatementInput,
): Promise<Result<number, ReportRefusal>> {
  const { id: statementId } = await tx.statement.create({ data: { key: input.key, seq } });
  await writeStatementVersion(tx, seq, statementId, { ...input, publication: 'published' });
  await writePrincipals(tx, seq, statementId, input.principals);
  await writeAddressees(tx, seq, statementId, input.addressees);
  const actors = await actorDirectory(tx);
  for (const [index, report] of input.reports.entries()) {
    const place = { statementId, statementKey: input.key, number: index + 1, actors };
    const written = await writeReport(tx, seq, report, place);
    if (!written.ok) return written;
  }
  return accepted(statementId);
}
