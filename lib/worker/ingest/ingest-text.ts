import { ingestArticle } from '@/lib/commands/article/ingest-article';
import { putInArticle } from '@/lib/commands/article/put-in-article';
import { archiveOf, type Archive } from '@/lib/data/archive';
import { listLikenesses } from '@/lib/data/article/intakes';
import { listOutletNames } from '@/lib/data/outlet/outlet';
import type { Writer } from '@/lib/data/transact';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import type { IngestOutcome } from '@/lib/domain/intake/ingest-outcome';
import { articleFields, type ArticleFields, type IntakeInput } from '@/lib/domain/intake/intake';
import type { Likeness } from '@/lib/domain/intake/likeness';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { readForReview } from '../read-for-review';
import type { TooManyWaiting } from '../reading/too-many-waiting';
import { isNamed, toIntake, type SourceText } from '../to-intake';

/** What is said of articles that do not say it themselves. */
interface SaidOfAll {
  readonly title: string;
  readonly outlet: string;
  readonly publishedOn: string;
  readonly language: string;
  readonly textPolicy: ArticleFields['textPolicy'];
}

export interface IngestRoom {
  readonly reader: Archive['db'];
  readonly writer: Writer;
  readonly by: Person;
  readonly now: () => Date;
  /** Leave each text for a person's check before it is read. */
  readonly isToBeChecked: boolean;
  readonly said: SaidOfAll;
}

type Outcome = Result<IngestOutcome, CommandRefusal>;

/** What the text says of itself goes before what was said of all. */
async function withSaid(
  came: SourceText,
  said: SaidOfAll,
  outlets: readonly string[],
): Promise<Result<IntakeInput, TooManyWaiting>> {
  // What was said of all goes before a line of the text that looks like an outlet's name.
  const intake = await toIntake({ ...came, outlet: isNamed(came.outlet) ? came.outlet : said.outlet }, outlets);
  if (!intake.ok) return intake;
  const found = intake.value;
  const given =
    found.publishedOn === '' && said.publishedOn !== ''
      ? { publishedOn: said.publishedOn, publishedBasis: 'given when it was put in' }
      : {};
  const language = found.language === 'und' && said.language !== '' ? said.language : found.language;
  return accepted({ ...found, ...given, language, title: found.title || said.title });
}

async function leaveForCheck(
  { writer, by, now }: IngestRoom,
  intake: IntakeInput,
  missing: readonly string[],
  like: Likeness | null,
): Promise<Outcome> {
  const put = await writer.command((tx) => putInArticle(tx, intake, by, now()));
  return put.ok ? accepted({ kind: 'waits', intake: put.value, missing, like, remark: intake.remark ?? '' }) : put;
}

async function store(
  { reader, writer, by, now }: IngestRoom,
  intake: IntakeInput,
  fields: ArticleFields,
): Promise<Outcome> {
  const reading = await readForReview(await archiveOf(reader), intake.text, fields);
  if (!reading.ok) return reading;
  const { outcome, proposals } = reading.value;
  const saved = await writer.command((tx) => ingestArticle(tx, { intake, fields, reading: reading.value }, by, now()));
  if (saved.ok) return accepted({ kind: 'stored', slug: saved.value, outcome, proposals: proposals.length });
  return saved.refusal.code === 'already-stored'
    ? accepted({ kind: 'known', title: saved.refusal.title })
    : refused(saved.refusal);
}

/**
 * Takes a text in as the admin's pages do: it is saved and read where its title, outlet and day are known; otherwise,
 * and where it may be another version or a copy of a stored article, or was not read whole, it waits for a person's
 * check.
 */
export async function ingestText(room: IngestRoom, came: SourceText): Promise<Outcome> {
  const read = await withSaid(came, room.said, await listOutletNames(await archiveOf(room.reader)));
  if (!read.ok) return read;
  const intake = read.value;
  const likenesses = intake.text.trim() === '' ? [] : await listLikenesses(room.reader, intake);
  const same = likenesses.find(({ kind }) => kind === 'same');
  if (same) return accepted({ kind: 'known', title: same.title });
  const fields = articleFields.safeParse({ ...intake, textPolicy: room.said.textPolicy, textQuality: 'original' });
  const missing = fields.success ? [] : [...new Set(fields.error.issues.map(({ path }) => String(path[0])))];
  const like = likenesses[0] ?? null;
  if (!fields.success || like || room.isToBeChecked || (intake.remark ?? '') !== '')
    return leaveForCheck(room, intake, missing, like);
  return store(room, intake, fields.data);
}
