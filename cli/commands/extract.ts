import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { calendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Proposal } from '@/lib/domain/proposal/proposal';
import { extract } from '@/lib/extraction/extract';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { actorRow, withActors } from '@/lib/extraction/knowledge/with-actors';
import { issueDefinition } from '@/lib/extraction/stance/issue-definition';
import { readIssue } from '@/lib/extraction/stance/read-issue';
import { readText } from '@/lib/extraction/text/read-text';
import { endWithReader } from './run-command';

/** A request that cannot be met; its message is one sentence. */
class Unusable extends Error {}

const usage =
  'Usage: npm run -s extract -- FILE --published YYYY-MM-DD [--outlet NAME] [--codebook FILE.json] ' +
  '[--actors FILE.json] --json';

/** The bytes of a file; refuses what is not there or cannot be read. */
async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new Unusable(`There is no readable file ${file}.`);
  }
}

async function readJson<T>(file: string, schema: z.ZodType<T>, what: string): Promise<T> {
  const bytes = await bytesOf(file);
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw new Unusable(`${file} is not JSON.`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Unusable(
    `${file} is no ${what}: ${issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.')}: ` +
      `${issue?.message ?? 'does not fit'}.`,
  );
}

/** What is printed, and nothing more: other tools rely on these fields. */
function toPrinted({
  start,
  end,
  quote,
  contentStart,
  contentEnd,
  mode,
  cue,
  speaker,
  stances,
  spans: _,
  ...rest
}: Proposal) {
  const { slug, text, confidence, runnerUp } = speaker;
  const printed = stances.map(({ target, value, confidence: sure, evidence, rules }) => ({
    target,
    value,
    confidence: sure,
    evidence,
    rules,
  }));
  const { confidence: whole, rules, ...facts } = rest;
  return {
    start,
    end,
    quote,
    contentStart,
    contentEnd,
    mode,
    cue,
    speaker: { slug, text, confidence, runnerUp },
    ...facts,
    stances: printed,
    confidence: whole,
    rules,
  };
}

function readWords(words: string[]): {
  file: string;
  published: string;
  outlet: string | null;
  codebook: string | undefined;
  actors: string | undefined;
} {
  const option = { type: 'string' as const };
  const { values, positionals } = parsed(words, option);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Unusable(usage);
  if (!calendarDay.safeParse(values.published).success)
    throw new Unusable(
      `--published must be a day such as 2021-05-18${
        values.published === undefined ? '' : `, not ${values.published}`
      }.`,
    );
  return {
    file,
    published: values.published ?? '',
    outlet: values.outlet ?? null,
    codebook: values.codebook,
    actors: values.actors,
  };
}

function parsed(args: string[], option: { type: 'string' }) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { published: option, outlet: option, codebook: option, actors: option, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new Unusable(
      `${error instanceof Error ? error.message.split('. ')[0] : 'The arguments do not fit'}. ${usage}`,
    );
  }
}

async function run(words: string[]): Promise<void> {
  const { file, published, outlet, codebook, actors } = readWords(words);
  const read = readText(await bytesOf(file));
  if (!read.ok) throw new Unusable(`${file}: ${read.refusal.message}`);
  const lost = read.value.split('\ufffd').length - 1;
  if (lost > 0)
    console.error(
      `${file}: ${lost} ${lost === 1 ? 'character' : 'characters'} could not be read as UTF-8; ` +
        'each counts as one unit, U+FFFD.',
    );
  const built = path.resolve(import.meta.dirname, '../../prisma/seed/issues.json');
  const seeded = await readJson(built, z.array(issueDefinition), 'list of issues');
  const added =
    codebook === undefined
      ? []
      : (await readJson(codebook, z.object({ issues: z.array(issueDefinition) }), 'codebook')).issues;
  const rows = actors === undefined ? [] : await readJson(actors, z.array(actorRow), 'list of actors');
  const issues = [...added, ...seeded.filter((each) => !added.some((one) => one.slug === each.slug))];
  const knowledge = rows.length > 0 ? withActors(builtInKnowledge, rows) : builtInKnowledge;
  const { extractor, proposals } = extract(read.value, { published, outlet, issues: issues.map(readIssue), knowledge });
  console.log(JSON.stringify({ extractor, proposals: proposals.map(toPrinted) }));
}

endWithReader();
run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
