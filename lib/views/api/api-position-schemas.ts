import { z } from 'zod';

const onScale = (means: string) =>
  z
    .number()
    .nullable()
    .meta({ description: `${means}; null where the evidence allows no label` });
const holder = z.string().meta({ description: 'Slug of the actor', examples: ['china'] });
const target = z.string().meta({ description: 'issue:slug or actor:slug', examples: ['issue:troop-withdrawal'] });
const address = z.string().meta({ description: 'The page for people, at this data version' });

export const apiPosition = z
  .object({
    key: z.string().meta({ description: 'holder,target', examples: ['china,issue:troop-withdrawal'] }),
    holder,
    target,
    on: z.iso.date().meta({ description: 'The day it is taken at' }),
    standing: z.enum(['known', 'too-few', 'no-longer-known', 'none']).meta({
      description:
        'known; too-few: below the minimum evidence; no-longer-known: nothing said for a year; ' +
        'none: nothing that counts by that day',
    }),
    label: z
      .enum([
        'strongly-backs',
        'backs',
        'leans-for',
        'takes-no-side',
        'unclear',
        'leans-against',
        'rejects',
        'strongly-rejects',
      ])
      .nullable(),
    mixed: z.boolean().nullable().meta({ description: 'Statements of opposite sign stand close together' }),
    mean: onScale('Of the estimate, from -2 to 2'),
    variance: onScale('Of the estimate'),
    low: onScale('Lower end of the interval'),
    high: onScale('Upper end of the interval'),
    lacks: z
      .array(z.enum(['statements', 'occasions', 'days', 'outlets', 'firmness']))
      .meta({ description: 'What is missing for a label' }),
    counted: z.array(z.string()).meta({ description: 'Keys of the statements that count by that day' }),
    restsOn: z
      .array(z.string())
      .meta({ description: 'Keys of statements any one of which, left out, would change the label' }),
    leftOut: z.array(z.string()).meta({ description: 'What was found and not counted, in words' }),
    words: z.string().nullable().meta({ description: 'The position in words; null where nothing counts' }),
    checkedByAPerson: z.boolean().meta({ description: 'Whether a person has checked every value it rests on' }),
    address,
  })
  .meta({
    id: 'Position',
    description: 'Where a holder stands toward a target at a day; no mean below the minimum evidence',
  });

const estimate = z.object({
  day: z.iso.date(),
  mean: z.number(),
  variance: z.number(),
  low: z.number(),
  high: z.number(),
});

export const apiPositionInFull = apiPosition
  .extend({
    series: z
      .array(estimate)
      .nullable()
      .meta({
        description:
          'The estimate from the first to the last statement that counts, ' +
          'at most 90 days and those of the statements; null where no label is allowed',
      }),
  })
  .meta({ id: 'PositionInFull' });

export const apiShift = z
  .object({
    key: z.string().meta({ description: 'kind,holder,target,day,statement' }),
    kind: z.enum(['shift', 'step', 'first']).meta({
      description:
        'shift: on two statements before and two after; step: one statement differs from the last; ' +
        'first: first found in this collection',
    }),
    holder,
    target,
    on: z.iso.date(),
    change: z.number().nullable().meta({
      description:
        'Of a shift: how far the position moved, on the scale -2 to 2; null where only the stated sign tells',
    }),
    direction: z
      .union([z.literal(1), z.literal(-1)])
      .nullable()
      .meta({ description: 'Of a shift' }),
    before: z.string().nullable().meta({ description: 'Key of the statement before; null for a first' }),
    after: z.string().meta({ description: 'Key of the statement after' }),
    verdict: z.enum(['confirmed', 'dismissed']).nullable().meta({ description: 'What an editor said of a shift' }),
    address,
  })
  .meta({
    id: 'Shift',
    description: 'A movement with its evidence: shifts, and apart from them single statements that differ and firsts',
  });

/** Every constant behind a position, and what the query had counted. */
export const apiSettings = z
  .object({
    counting: z.record(z.string(), z.union([z.string(), z.boolean(), z.null()])),
    position: z.record(z.string(), z.union([z.number(), z.record(z.string(), z.number())])),
    reliability: z.record(z.string(), z.number()),
  })
  .meta({ id: 'Settings', description: 'The settings of the arithmetic; on positions and shifts' });
