import { z } from 'zod';
import { calendarDay } from '@/lib/domain/calendar/calendar-day';
import { reportMode } from '@/lib/domain/report/report';
import { duplicatePolicy } from '@/lib/domain/stance/counting-rule';
import { capacity, modality } from '@/lib/domain/utterance/utterance';
import { oneOf, several, text, whole, yes } from './choice';

const slugText = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'is no slug');
const keyText = z.string().regex(/^[\w,:.-]{1,300}$/u, 'is no key');
const targetText = z.string().regex(/^(issue|actor):[a-z0-9-]+$/u, 'is no target: issue:slug or actor:slug');
const number = z.string().regex(/^\d{1,9}$/u, 'is no version: a whole number');
const onOff = z.enum(['yes', 'no']);
const on = z.literal('yes');

const why = {
  actor: 'no such actor',
  target: 'no such issue or actor',
  choice: 'none of the choices',
  on: 'yes, or left out',
  day: 'no such day; a day is written 2021-07-28',
};

type Description = { readonly description?: string; readonly examples?: readonly string[] };
const day = (about: Description = {}) => text(calendarDay, { why: why.day, ...about });
const counts = (description: string) => yes(on, { why: why.on, description });
const words = (schema: z.ZodType<string>, description?: string) =>
  text(schema, { why: why.choice, ...(description === undefined ? {} : { description }) });

/** The most statements that a list names one by one: addresses must not outweigh the page that links them. */
export const mostIds = 60;
const idList = z.string().refine((keys) => {
  const each = keys.split('~');
  return each.length <= mostIds && each.every((key) => /^[\w-]{1,120}$/u.test(key));
});

/** A day and a key, `2021-07-28~wang-2021-07-28-etim`: where a list is read on. */
const place = z.string().refine((words) => {
  const [said = '', key = '', ...more] = words.split('~');
  return calendarDay.safeParse(said).success && /^[^\s~]{1,200}$/u.test(key) && more.length === 0;
});

/** What narrows a list of statements. */
export const narrowing = {
  holder: text(slugText, {
    why: why.actor,
    description: 'Slug of an actor in whose name it was said',
    examples: ['china'],
  }),
  target: text(targetText, {
    why: why.target,
    description: 'issue:slug or actor:slug',
    examples: ['issue:taliban-role'],
  }),
  speaker: text(slugText, { why: why.actor, description: 'Slug of who said it' }),
  addressee: text(slugText, { why: why.actor, description: 'Slug of someone it was said to' }),
  occasion: text(slugText, { why: 'no such occasion', description: 'Slug of the occasion' }),
  outlet: text(slugText, { why: 'no such outlet', description: 'Slug of an outlet that carries it' }),
  mode: words(reportMode, 'With a report that renders it so'),
  modality: words(modality),
  capacity: words(capacity),
  value: text(z.enum(['-2', '-1', '0', '1', '2']), {
    why: 'a whole number from -2 to 2',
    description: 'With a score in force of this value',
  }),
  checked: words(onOff, 'With a score that a person has checked, or has not'),
  /** Settled, or found and not settled. */
  state: words(z.enum(['settled', 'open']), 'With a score in force, or with one that was found and is not settled'),
  /** In the holder’s own or its side’s account, or on another’s word alone. */
  word: words(
    z.enum(['own', 'another']),
    'Known in the holder’s own or its side’s account, or on another’s word alone',
  ),
  from: day({ description: 'First day on which it may have been said' }),
  to: day({ description: 'Last day' }),
  /** Keys of statements, `wang-2021-07-28-etim~wang-2021-06-03-new-challenges`: these and no others. */
  ids: text(idList, { why: 'no list of statements' }),
} as const;

/** What counts, by the names of a counting rule. */
export const counting = {
  hearsay: counts('Count too what is known on another’s word alone'),
  private: counts('Count private voices too'),
  standing: counts('Count undated general positions, too'),
  namedOutlets: counts('Count named outlets only'),
  checked: counts('Count only what a person has checked'),
  modality: oneOf(modality.options, { why: why.choice, description: 'Count this manner only' }),
  duplicates: oneOf(
    duplicatePolicy.options,
    {
      why: why.choice,
      description: 'Each utterance once (utterance, without it), the mean of each day, or as often as it was reported',
    },
    'utterance',
  ),
} as const;

/** The day positions are taken at. */
export const positionDay = {
  on: day({
    description: 'Day to take positions at, on their own time axis; that of the newest statement without it',
    examples: ['2021-07-28'],
  }),
} as const;

/** Which movements, besides whose and toward what. Not `from`: what was said before that day counts too. */
export const since = day({ description: 'Only those dated to this day or later' });

/** What several actors and targets are compared by, or two asked about each other; and who is left undrawn. */
export const compared = {
  actors: several(slugText, { why: why.actor }),
  targets: several(targetText, { why: why.target }),
  from: narrowing.from,
  to: narrowing.to,
  hidden: several(slugText, { why: why.actor }),
} as const;

/** Which past state: a change’s number, or the end of a day. */
export const state = {
  version: whole(number, {
    why: 'a version is a whole number',
    description: 'The state right after this change; the newest without it',
    examples: ['181'],
  }),
  asOf: day({ description: 'The state at the end of this day, UTC; not together with version' }),
} as const;

/** Whether a file begins with the mark that spreadsheet programs look for. */
export const bom = yes(onOff, { why: 'yes or no' });

/** The data version a picture was drawn from. */
export const drawnFrom = whole(number, { why: 'a version is a whole number' });

/** In which order a list stands and where it is read on. */
export const order = oneOf(['newest', 'oldest'], { why: 'newest or oldest' }, 'newest');
export const after = text(place, { why: 'no such place in the list' });

/** Words searched for, and which page of what is found. */
export const searched = {
  q: text(z.string(), { why: 'no words' }),
  page: whole(z.string().regex(/^[1-9]\d{0,3}$/u), { why: 'no such page' }),
} as const;

/** One statement, article or group by name. */
export const statement = text(keyText, { why: 'no such statement', description: 'Key of one statement' });
export const article = text(slugText, {
  why: 'no such article',
  description: 'Slug of an article that carries it',
});
export const group = text(slugText, { why: 'no such group' });

/** A page of a list for programs. */
export const paging = {
  limit: text(z.string().regex(/^([1-9]|[1-9]\d|1\d\d|200)$/u, 'is no number from 1 to 200'), {
    why: 'a number from 1 to 200',
    description: 'How many at most, 1 to 200; 50 without it',
  }),
  after: text(keyText, {
    why: 'no such place in the list',
    description: 'Key of the last one had; `next` of an answer holds it',
  }),
} as const;
