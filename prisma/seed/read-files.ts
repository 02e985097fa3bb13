import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { actorKind, relationKind } from '@/lib/domain/actor/actor';
import { slug } from '@/lib/domain/actor/actor-input';
import { passageInput } from '@/lib/domain/article/article-input';
import { textQuality } from '@/lib/domain/article/article';
import { calendarDay, datePrecision } from '@/lib/domain/calendar/calendar-day';
import { eventPrecision } from '@/lib/domain/event/event';
import { matchBasis, reportMode } from '@/lib/domain/report/report';
import { judgedValue, stanceValue } from '@/lib/domain/stance/stance-value';
import { capacity, modality } from '@/lib/domain/utterance/utterance';

/** The seed's files do not fit: which file, which row, which rule. */
export class SeedRefusal extends Error {}

const day = calendarDay.nullish();

const seedActor = z.object({
  slug,
  kind: actorKind,
  name: z.string(),
  short: z.string().optional(),
  iso2: z.string().optional(),
  note: z.string().optional(),
  until: day,
  part_of: slug.optional(),
  country: slug.optional(),
  members: z.array(slug).default([]),
  aliases: z.array(z.union([z.string(), z.object({ name: z.string(), until: day })])),
  roles: z
    .array(z.object({ title: z.string(), of: slug, from: day, until: day, former: z.boolean().default(false) }))
    .default([]),
  relations: z.array(z.object({ kind: relationKind, actor: slug, on: day })).default([]),
});

const seedArticle = z.object({
  slug,
  file: z.string(),
  title: z.string(),
  outlet: z.string(),
  published: calendarDay,
  published_basis: z.string(),
  source_type: z.enum(['named outlet', 'unnamed reprint']),
  text_quality: textQuality,
});

const seedExcerpts = z.object({
  slug,
  sha256: z.string(),
  length: z.int(),
  passages: z.array(passageInput),
});

const seedIssue = z.object({
  slug,
  label: z.string(),
  proposition: z.string(),
  poles: z.tuple([z.string(), z.string()]),
  note: z.string().nullable(),
  bears_on: z.array(z.object({ actor: slug, sign: z.union([z.literal(1), z.literal(-1)]) })),
  terms: z.array(z.string()),
});

const seedOccasion = z.object({ slug, title: z.string(), held_on: calendarDay, precision: datePrecision });

const seedEvent = z.object({
  slug,
  title: z.string(),
  happened_on: calendarDay,
  precision: eventPrecision,
  source: z.string().min(1),
  article: slug.nullable(),
});

const seedGroup = z.object({ slug, name: z.string(), note: z.string().nullable(), members: z.array(slug).min(1) });

const seedTarget = z.union([z.strictObject({ issue: slug }), z.strictObject({ actor: slug })]);
const seedStance = z.object({ target: seedTarget, value: stanceValue, reason: z.string() });

const seedStatement = z.object({
  key: slug,
  summary: z.string(),
  occasion: slug.nullable(),
  speaker: slug,
  capacity,
  principals: z.array(z.object({ actor: slug, claimed_by: slug.nullable() })),
  addressees: z.array(slug),
  said_on: calendarDay,
  precision: datePrecision,
  venue: z.string(),
  modality,
  condition: z.string().nullable(),
  reports: z.array(
    z.object({
      article: slug,
      start: z.int(),
      end: z.int(),
      quote: z.string(),
      mode: reportMode,
      cue: z.string(),
      via: z.array(slug),
      match_basis: matchBasis,
      note: z.string().optional(),
    }),
  ),
  codings: z.object({ a: z.array(seedStance), b: z.array(seedStance) }),
  adjudications: z.array(seedStance.extend({ value: judgedValue, basis: z.literal('seed-rule') })),
  stances: z.array(seedStance),
});

export type SeedActor = z.infer<typeof seedActor>;
export type SeedArticle = z.infer<typeof seedArticle>;
export type SeedExcerpts = z.infer<typeof seedExcerpts>;
export type SeedStatement = z.infer<typeof seedStatement>;
export type SeedTarget = z.infer<typeof seedTarget>;

async function readRows<Row>(folder: string, file: string, row: z.ZodType<Row>): Promise<Row[]> {
  const rows: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'));
  if (!Array.isArray(rows)) throw new SeedRefusal(`${file} must hold a list.`);
  return rows.map((raw: unknown, index) => {
    const read = row.safeParse(raw);
    if (read.success) return read.data;
    const name = z.looseObject({ slug: z.string().optional(), key: z.string().optional() }).safeParse(raw).data;
    throw new SeedRefusal(
      `${file}, row ${index + 1} (${name?.slug ?? name?.key ?? 'unnamed'}): ${z.prettifyError(read.error)}`,
    );
  });
}

/**
 * Reads and checks the shape of the seed's files. Throws a `SeedRefusal` that names the first row that does not fit.
 */
export async function readSeedFiles(folder = join(process.cwd(), 'prisma', 'seed')) {
  return {
    actors: await readRows(folder, 'actors.json', seedActor),
    articles: await readRows(folder, 'articles.json', seedArticle),
    excerpts: await readRows(folder, 'excerpts.json', seedExcerpts),
    issues: await readRows(folder, 'issues.json', seedIssue),
    occasions: await readRows(folder, 'occasions.json', seedOccasion),
    events: await readRows(folder, 'events.json', seedEvent),
    groups: await readRows(folder, 'groups.json', seedGroup),
    statements: await readRows(folder, 'statements.json', seedStatement),
    codebookText: await readFile(join(folder, 'codebook.md'), 'utf8'),
  };
}
export type SeedFiles = Awaited<ReturnType<typeof readSeedFiles>>;
