import { z } from 'zod';
import { calendarDay } from '@/lib/domain/calendar/calendar-day';
import { duplicatePolicy } from '@/lib/domain/stance/counting-rule';
import { reportMode } from '@/lib/domain/report/report';
import { capacity, modality } from '@/lib/domain/utterance/utterance';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'is no slug');
const key = z.string().regex(/^[\w,:.-]{1,300}$/u, 'is no key');

const versionParameters = {
  version: z
    .string()
    .regex(/^\d{1,9}$/u, 'is no version: a whole number')
    .optional()
    .meta({ description: 'The state right after this change; the newest without it', examples: ['181'] }),
  asOf: calendarDay
    .optional()
    .meta({ description: 'The state at the end of this day, UTC; not together with version' }),
};

const pageParameters = {
  limit: z
    .string()
    .regex(/^([1-9]|[1-9]\d|1\d\d|200)$/u, 'is no number from 1 to 200')
    .optional()
    .meta({ description: 'How many at most, 1 to 200; 50 without it' }),
  after: key.optional().meta({ description: 'Key of the last one had; `next` of an answer holds it' }),
};

const filterParameters = {
  holder: slug.optional().meta({ description: 'Slug of an actor in whose name it was said', examples: ['china'] }),
  target: z
    .string()
    .regex(/^(issue|actor):[a-z0-9-]+$/u, 'is no target: issue:slug or actor:slug')
    .optional()
    .meta({ description: 'issue:slug or actor:slug', examples: ['issue:taliban-role'] }),
  speaker: slug.optional().meta({ description: 'Slug of who said it' }),
  addressee: slug.optional().meta({ description: 'Slug of someone it was said to' }),
  occasion: slug.optional().meta({ description: 'Slug of the occasion' }),
  outlet: slug.optional().meta({ description: 'Slug of an outlet that carries it' }),
  article: slug.optional().meta({ description: 'Slug of an article that carries it' }),
  mode: reportMode.optional().meta({ description: 'With a report that renders it so' }),
  modality: modality.optional(),
  capacity: capacity.optional(),
  value: z.enum(['-2', '-1', '0', '1', '2']).optional().meta({ description: 'With a score in force of this value' }),
  reviewed: z
    .enum(['yes', 'no'])
    .optional()
    .meta({ description: 'With a score that a person has checked, or has not' }),
  state: z
    .enum(['settled', 'open'])
    .optional()
    .meta({ description: 'With a score in force, or with one that was found and is not settled' }),
  word: z
    .enum(['own', 'another'])
    .optional()
    .meta({ description: 'Known in the holder’s own or its side’s account, or on another’s word alone' }),
  from: calendarDay.optional().meta({ description: 'First day on which it may have been said' }),
  to: calendarDay.optional().meta({ description: 'Last day' }),
};

const listCountingParameters = {
  hearsay: z.literal('yes').optional().meta({ description: 'Count too what is known on another’s word alone' }),
  private: z.literal('yes').optional().meta({ description: 'Count private voices too' }),
  standing: z.literal('yes').optional().meta({ description: 'Count standing positions, as reported, too' }),
  outlets: z.literal('named').optional().meta({ description: 'Count named outlets only' }),
  count: duplicatePolicy.optional().meta({
    description: 'Each utterance once (utterance, without it), the mean of each day, or as often as it was reported',
  }),
};

const countingParameters = {
  ...listCountingParameters,
  reviewed: z.literal('yes').optional().meta({ description: 'Count only what a person has checked' }),
  modality: modality.optional().meta({ description: 'Count this manner only' }),
};

const on = calendarDay.optional().meta({
  description: 'Day to take positions at, on their own time axis; that of the newest statement without it',
  examples: ['2021-07-28'],
});
const { holder, target } = filterParameters;

export const positionParameters = z.strictObject({
  holder,
  target,
  on,
  ...countingParameters,
  ...versionParameters,
  ...pageParameters,
});
export const onePositionParameters = z.strictObject({ on, ...countingParameters, ...versionParameters });
export const shiftParameters = z.strictObject({
  holder,
  target,
  since: calendarDay.optional().meta({ description: 'Only those dated to this day or later' }),
  ...countingParameters,
  ...versionParameters,
  ...pageParameters,
});
export const oneShiftParameters = z.strictObject({ ...countingParameters, ...versionParameters });

export const plainParameters = z.strictObject({ ...versionParameters, ...pageParameters });
const statement = key.optional().meta({ description: 'Key of one statement' });

export const statementParameters = z.strictObject({
  ...filterParameters,
  ...listCountingParameters,
  ...versionParameters,
  ...pageParameters,
});
export const reportParameters = z.strictObject({
  statement,
  ...filterParameters,
  ...versionParameters,
  ...pageParameters,
});
export const scoreParameters = z.strictObject({ statement, ...statementParameters.shape });
export const oneScoreParameters = z.strictObject({ ...countingParameters, ...versionParameters });
export const oneParameters = z.strictObject(versionParameters);
export const pathKey = z.object({ key: key.meta({ description: 'Slug or key' }) });

export type ApiQuery = z.infer<typeof scoreParameters>;

/** What is read of a query for positions or shifts; what counts is read as pictures read it. */
export type ApiPositionQuery = Pick<ApiQuery, 'holder' | 'target' | 'after' | 'limit'> & {
  readonly since?: string | undefined;
};

/** The filter of a query as the archive is asked for it. */
export function toApiFilter(query: ApiQuery) {
  const {
    value,
    reviewed,
    statement,
    holder,
    target,
    speaker,
    addressee,
    occasion,
    outlet,
    article,
    mode,
    modality,
    capacity,
    state,
    word,
    from,
    to,
  } = query;
  return {
    holder,
    target,
    speaker,
    addressee,
    occasion,
    outlet,
    article,
    mode,
    modality,
    capacity,
    state,
    word,
    from,
    to,
    key: statement,
    ...(value === undefined ? {} : { value: Number(value) }),
    ...(reviewed === undefined ? {} : { checked: reviewed === 'yes' }),
  };
}
