import { z } from 'zod';
import { datePrecision, calendarDay } from '../calendar/calendar-day';
import { reportMode } from '../report/report';
import { capacity, modality } from '../utterance/utterance';

const named = z.string().describe('slug of an actor in the list');

/** What is asked of the endpoint about each statement; sent to it as a JSON schema. */
const askedStatement = z.object({
  quote: z
    .string()
    .describe('the sentence or sentences with the words and who said them, copied from the text letter by letter'),
  words: z.string().describe('the part of quote that was said, copied letter by letter'),
  speaker: z.string().nullable().describe('slug of the speaker in the list of actors, or null'),
  speakerText: z.string().describe('the speaker as the text names it'),
  cue: z.string().describe('the verb or noun that introduces the words'),
  mode: reportMode,
  capacity,
  principals: z.array(named).describe('on whose behalf the speaker speaks'),
  addressees: z.array(named),
  via: z.array(named).describe('agencies or outlets that pass the words on'),
  claimedBy: z.string().nullable().describe('slug of the actor on whose word alone we have it, or null'),
  saidOn: z.string().describe('the day it was said, YYYY-MM-DD'),
  precision: datePrecision,
  modality,
  stances: z.array(
    z.object({
      target: z.string().describe('issue:slug or actor:slug, from the lists'),
      value: z.int().min(-2).max(2),
      evidence: z.string().describe('the words of quote that decide the value, copied letter by letter'),
    }),
  ),
});

export const askedAnswer = z.object({ statements: z.array(askedStatement) });

const listed = z.array(z.string()).catch([]);

/** One statement as it came: what can be done without may be missing or wrong, the rest may not. */
export const givenStatement = z.object({
  quote: z.string().min(1),
  words: z.string().catch(''),
  speaker: z.string().nullable(),
  speakerText: z.string().catch(''),
  cue: z.string().catch(''),
  mode: reportMode.catch('indirect'),
  capacity: capacity.catch('official'),
  principals: listed,
  addressees: listed,
  via: listed,
  claimedBy: z.string().nullable().catch(null),
  saidOn: calendarDay.nullable().catch(null),
  precision: datePrecision.nullable().catch(null),
  modality: modality.catch('asserted'),
  stances: z.array(z.object({ target: z.string(), value: z.number(), evidence: z.string().catch('') })),
});
export type GivenStatement = z.infer<typeof givenStatement>;

const envelope = z.object({ statements: z.array(z.unknown()) });

/** The first whole JSON object in a text that may have words or marks of code around it. */
function jsonIn(text: string): unknown {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start === -1 || end <= start) return null;
  try {
    return JSON.parse(text.slice(start, end + 1)) as unknown;
  } catch {
    return null;
  }
}

/** The statements of an answer, each still to be checked; null where the answer is not the JSON that was asked for. */
export function readAnswer(text: string): readonly unknown[] | null {
  const read = envelope.safeParse(jsonIn(text));
  return read.success ? read.data.statements : null;
}
