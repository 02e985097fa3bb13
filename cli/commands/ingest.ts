import { parseArgs } from 'node:util';
import { closeConnections, reader, writer } from '@/lib/data/archive';
import { listPeople } from '@/lib/data/coder/users';
import { textPolicy } from '@/lib/domain/article/article';
import { calendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Person } from '@/lib/domain/change/refusal';
import { now } from '@/lib/runtime/clock';
import { plural } from '@/lib/views/words/counting';
import { ingestSum, ingestWords } from '@/lib/views/desk/ingest-words';
import { refusalWords } from '@/lib/views/words/refusal-words';
import { ingestText, type IngestRoom } from '@/lib/worker/ingest/ingest-text';
import { openSource, type Part } from '@/lib/worker/ingest/open-source';
import { fetchSettings } from '@/lib/worker/network/fetch-settings';
import { beginWhereSetUp } from '@/lib/worker/second-coder/read-where-set-up';
import { takeSheet } from './take-sheet';

/** A request that cannot be met; its message is one sentence. */
class Unusable extends Error {}

const purpose =
  'Puts in articles as /admin/articles does: files (.txt, .md, .html, .pdf, .docx), folders of these, ' +
  'addresses of pages and feeds, - for\nwhat comes in; ' +
  'and spreadsheets of codings (.csv, .tsv, .xlsx) as /admin/data does: npm run import has more choices for them.';
const usage = `Usage: npm run ingest -- [options] FILE|FOLDER|ADDRESS|- …
${purpose}
  --outlet NAME, --published YYYY-MM-DD, --title TITLE, --language en   for articles that do not say it themselves
  --full        the whole text may be shown, not only passages that hold evidence
  --check       leave each for a check in the admin before it is read
  --newest N    how many of a feed's articles (20)
  --dry-run     of spreadsheets only show what would change
  --by EMAIL    who puts them in, where more than one person can sign in`;

function wordsOf(args: string[]) {
  const given = { type: 'string' } as const;
  const set = { type: 'boolean' } as const;
  try {
    const options = {
      outlet: given,
      published: given,
      title: given,
      language: given,
      newest: given,
      by: given,
      full: set,
      check: set,
      'dry-run': set,
    };
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    return { values, sources: positionals };
  } catch {
    throw new Unusable(usage);
  }
}

async function personOf(email: string | undefined): Promise<Person> {
  const people = await listPeople(reader());
  const [only, another] = people;
  if (!only)
    throw new Unusable('Nobody can sign in yet. Add somebody first: npm run user -- add you@example.org --role editor');
  if (email === undefined && another)
    throw new Unusable(`Say who puts it in: --by ${people.map((one) => one.email).join(' or --by ')}`);
  const found = email === undefined ? only : people.find((one) => one.email === email.trim().toLowerCase());
  if (!found) throw new Unusable(`Nobody signs in as ${email ?? ''}. To see who does: npm run user -- list`);
  return found;
}

/** Why the words of the command can't be followed; null where they can. */
function faultIn(sources: readonly string[], published: string, newest: string): string | null {
  if (sources.length === 0) return usage;
  if (sources.filter((source) => source === '-').length > 1) return 'Name - once: what comes in is one article.';
  if (published !== '' && !calendarDay.safeParse(published).success)
    return `--published must be a day such as 2021-05-18, not ${published}.`;
  return /^[1-9]\d{0,2}$/u.test(newest) ? null : `--newest must be a number from 1 to 999, not ${newest}.`;
}

async function readRequest(args: string[]): Promise<{
  readonly room: IngestRoom;
  readonly sources: readonly string[];
  readonly newest: number;
  readonly dryRun: boolean;
}> {
  const { values, sources } = wordsOf(args);
  const { published = '', newest = '20', title = '', outlet = '', language = '', full = false, check = false } = values;
  const fault = faultIn(sources, published, newest);
  if (fault !== null) throw new Unusable(fault);
  const said = {
    title,
    outlet,
    publishedOn: published,
    language,
    textPolicy: full ? textPolicy.enum.full : textPolicy.enum.excerpt,
  };
  const room = { reader: reader(), writer: writer(), by: await personOf(values.by), now, isToBeChecked: check, said };
  return { room, sources, newest: Number(newest), dryRun: values['dry-run'] === true };
}

type Counts = Record<'stored' | 'known' | 'waits' | 'failed', number>;

/** One article's trouble must not keep the others out. */
async function attempt(counts: Counts, at: string, work: () => Promise<string | null>): Promise<void> {
  const words = await work().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (words === null) return;
  counts.failed += 1;
  console.error(`${at}: failed. ${words}`);
}

/** Takes one article in; answers why it could not be, or null. */
async function takeIn(room: IngestRoom, { come }: Part, at: string, counts: Counts): Promise<string | null> {
  const came = await come();
  if (!came.ok) return came.refusal.message;
  const ingested = await ingestText(room, came.value);
  if (!ingested.ok) return refusalWords(ingested.refusal);
  counts[ingested.value.kind] += 1;
  console.log(`${at}: ${ingestWords(ingested.value)}`);
  if (ingested.value.kind === 'stored' && ingested.value.outcome === 'read')
    await (
      await beginWhereSetUp(room, ingested.value.slug)
    )?.();
  return null;
}

async function takeInAll(
  room: IngestRoom,
  source: string,
  place: string,
  newest: number,
  counts: Counts,
): Promise<string | null> {
  const opened = await openSource(source, fetchSettings(), newest);
  if (!opened.ok) return opened.refusal.message;
  const { parts, holder } = opened.value;
  if (holder !== null) console.log(`${place} ${source}: a ${holder} with ${plural(parts.length, 'article')}`);
  for (const [index, part] of parts.entries()) {
    const at = `${place} ${holder === null ? '' : `${index + 1}/${parts.length} `}${part.name}`;
    await attempt(counts, at, () => takeIn(room, part, at, counts));
  }
  return null;
}

const isSheet = (source: string): boolean =>
  /\.(?:csv|tsv|xlsx)$/iu.test(source) && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(source);

/** Codings in a spreadsheet: their preview, then one change or none. */
async function takeInSheet(room: IngestRoom, source: string, place: string, dryRun: boolean): Promise<null> {
  const choices = { mapping: undefined, dryRun, reason: undefined, leaveOut: false, judgeOnly: false };
  console.log(`${place} ${source}: a spreadsheet of codings`);
  console.log(`${place} ${source}: ${await takeSheet(room.writer, source, choices, () => Promise.resolve(room.by))}`);
  return null;
}

async function run(args: string[]): Promise<void> {
  const { room, sources, newest, dryRun } = await readRequest(args);
  const counts = { stored: 0, known: 0, waits: 0, failed: 0 };
  for (const [index, source] of sources.entries()) {
    const place = `${index + 1}/${sources.length}`;
    await attempt(counts, `${place} ${source}`, () =>
      isSheet(source) ? takeInSheet(room, source, place, dryRun) : takeInAll(room, source, place, newest, counts),
    );
  }
  if (!sources.every(isSheet) || counts.failed > 0) console.log(ingestSum(counts));
  if (counts.failed > 0) process.exitCode = 1;
}

run(process.argv.slice(2))
  .catch((error: unknown) => {
    if (!(error instanceof Unusable)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  })
  .finally(async () => {
    await closeConnections();
  });
