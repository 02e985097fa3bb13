import { z } from 'zod';
import { actorKind, relationKind } from '@/lib/domain/actor/actor';
import { textPolicy, textQuality } from '@/lib/domain/article/article';
import { datePrecision } from '@/lib/domain/calendar/calendar-day';
import { matchBasis, reportMode } from '@/lib/domain/report/report';
import { leftOutReasons } from '@/lib/domain/stance/observation';
import { scoreBasis, scoreState } from '@/lib/domain/stance/stance-score';
import { capacity, modality } from '@/lib/domain/utterance/utterance';
import { apiSettings } from './api-position-schemas';

const slug = z.string().meta({ description: 'Name in addresses; never changes', examples: ['china'] });
const day = z.iso.date().meta({ examples: ['2021-07-28'] });
const orNone = (of: z.ZodType<string>, description: string) => of.nullable().meta({ description });
const address = z.string().meta({ description: 'The page for people, at this data version' });

export const apiActor = z
  .object({
    slug,
    name: z.string(),
    short: z.string().meta({ description: 'Name for narrow places' }),
    kind: actorKind,
    address,
  })
  .meta({
    id: 'Actor',
    description: 'State, organisation, armed group, institution, forum or person that says things or is talked about',
  });

const role = z.object({
  title: z.string(),
  of: slug,
  from: orNone(z.iso.date(), 'First day'),
  until: orNone(z.iso.date(), 'Last day'),
  former: z.boolean(),
});

export const apiActorInFull = apiActor
  .extend({
    note: z.string().nullable(),
    iso2: orNone(z.string(), 'ISO 3166-1 alpha-2 code of a state or a country'),
    until: orNone(z.iso.date(), 'Last day on which it speaks for what it speaks for'),
    aliases: z.array(z.string()),
    roles: z.array(role).meta({ description: 'What a person is, of which actor' }),
    relations: z.array(z.object({ kind: relationKind, to: slug, on: z.iso.date().nullable() })),
  })
  .meta({ id: 'ActorInFull' });

export const apiIssue = z
  .object({
    slug,
    label: z.string(),
    proposition: z.string().meta({ description: 'What one backs or rejects, as written in the codebook' }),
    ordinal: z.int().meta({ description: 'Place in the codebook' }),
    againstPole: z.string(),
    forPole: z.string(),
    retired: z.boolean(),
    bearsOn: z.array(z.object({ actor: slug, sign: z.union([z.literal(1), z.literal(-1)]) })),
    address,
  })
  .meta({ id: 'Issue', description: 'A written proposition one can back or reject' });

const holder = z.object({
  actor: slug,
  onTheWordOf: z.string().nullable().meta({ description: 'The other side, where it is known on its word alone' }),
});

export const apiScore = z
  .object({
    key: z
      .string()
      .meta({ description: 'statement,target', examples: ['wang-2021-07-28-taliban-role,issue:taliban-role'] }),
    statement: z.string(),
    target: z.string().meta({ description: 'issue:slug or actor:slug', examples: ['issue:taliban-role'] }),
    holders: z.array(
      holder.extend({
        leftOut: z
          .enum(leftOutReasons)
          .nullable()
          .meta({ description: 'Why it does not count for this holder by the rule of meta; null where it counts' }),
      }),
    ),
    saidOn: day,
    value: z
      .int()
      .min(-2)
      .max(2)
      .nullable()
      .meta({ description: 'In force, from -2 (rejects) to 2 (backs); null where it is not settled' }),
    state: scoreState,
    basis: scoreBasis.nullable(),
    reason: z.string(),
    checkedByAPerson: z.boolean(),
    since: z
      .object({ version: z.int(), at: z.iso.datetime() })
      .meta({ description: 'The change by which this state began' }),
    address,
  })
  .meta({ id: 'Score', description: 'The value in force for a statement and a target' });

export const apiReport = z
  .object({
    key: z.string(),
    statement: z.string(),
    article: slug,
    outlet: slug,
    publishedOn: day,
    mode: reportMode,
    quote: z.string().meta({ description: 'The words of the article, verbatim' }),
    start: z.int().meta({ description: 'UTF-16 code units into the stored text' }),
    end: z.int(),
    intact: z.boolean().meta({ description: 'Whether the stored text still holds the quote there' }),
    matchBasis,
    relayedBy: z.array(slug).meta({ description: 'Who relays it, outermost last' }),
    address,
  })
  .meta({ id: 'Report', description: 'One article’s rendering of a statement' });

export const apiStatement = z
  .object({
    key: z.string().meta({ examples: ['wang-2021-07-28-taliban-role'] }),
    summary: z.string(),
    speaker: slug,
    capacity,
    holders: z.array(holder),
    addressees: z.array(slug),
    occasion: z.string().nullable(),
    saidOn: day,
    precision: datePrecision,
    venue: z.string(),
    modality,
    condition: z.string().nullable(),
    reports: z.array(z.string()).meta({ description: 'Keys of its reports' }),
    scores: z.array(z.string()).meta({ description: 'Keys of its scores' }),
    address,
  })
  .meta({ id: 'Statement', description: 'One utterance, however many outlets carry it' });

export const apiArticle = z
  .object({
    slug,
    title: z.string(),
    outlet: slug,
    outletName: z.string(),
    publishedOn: day,
    textQuality,
    address,
  })
  .meta({ id: 'Article', description: 'A stored article' });

export const apiArticleInFull = apiArticle
  .extend({
    textPolicy,
    sha256: z.string().meta({ description: 'Of the whole text' }),
    length: z.int().meta({ description: 'UTF-16 code units' }),
    text: z.string().nullable().meta({ description: 'The whole text; null where only quotes may be shown' }),
  })
  .meta({ id: 'ArticleInFull' });

export const apiMeta = z
  .object({
    version: z.int().meta({ description: 'The data version this answer is of' }),
    newestVersion: z.int(),
    productVersion: z.string().meta({ description: 'Of Demarche, the release that answers', examples: ['0.1.0'] }),
    versionAt: z.iso.datetime().nullable(),
    codebook: z.object({ title: z.string(), version: z.int() }),
    checked: z.string().meta({
      description: 'How many scores of the collection a person has checked',
      examples: ['Not checked by a person: 59 of 59 scores'],
    }),
    withdrawnSince: z.array(z.string()).meta({
      description:
        'Keys of statements that were published at this version and are withdrawn since: no answer holds them',
    }),
    counting: z
      .object({
        rule: z.string().meta({ description: 'What counts, in words' }),
        counted: z
          .int()
          .meta({ description: 'Stances that count, of all that the query lets through, once for each holder' }),
        leftOut: z
          .partialRecord(z.enum(leftOutReasons), z.int())
          .meta({ description: 'Those that do not, by the first reason why' }),
      })
      .optional()
      .meta({ description: 'On statements and scores' }),
    settings: apiSettings.optional(),
  })
  .meta({ id: 'Meta' });
