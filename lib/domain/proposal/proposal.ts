import { z } from 'zod';
import { slug } from '../actor/actor-input';
import { calendarDay, datePrecision } from '../calendar/calendar-day';
import { reportMode } from '../report/report';
import { stanceValue } from '../stance/stance-value';
import { capacity, modality } from '../utterance/utterance';
import { unrecordedPerson } from './unrecorded-person';

const offset = z.int().nonnegative();
const confidence = z.number().min(0).max(1);
/** `[start, end]` in UTF-16 code units of the article's text as read; never splits a surrogate pair. */
const span = z.tuple([offset, offset]);

const proposedTarget = z.union([z.object({ issue: slug }), z.object({ actor: slug })]);

const proposedStance = z.object({
  target: proposedTarget,
  value: stanceValue,
  confidence,
  /** The words that decided the value. */
  evidence: z.array(span),
  /** Where the target is named, as far as that is told. */
  at: span.optional(),
  rules: z.array(z.string()),
});

const proposedSpeaker = z.object({
  slug: slug.nullable(),
  text: z.string(),
  confidence,
  runnerUp: slug.nullable(),
  /** Whom the article introduces where nobody has recorded the speaker; left out for all else. */
  met: unrecordedPerson.optional(),
});

/** What the machine found in an article: one utterance as reported there, each field with what it rests on. */
export const proposal = z.object({
  /** The evidence: words and attribution; `quote` is the text between `start` and `end`, verbatim. */
  start: offset,
  end: offset,
  quote: z.string(),
  /** The words that were said, without who said them. */
  contentStart: offset,
  contentEnd: offset,
  mode: reportMode,
  cue: z.string(),
  /** Where the words for the speaker stand, null where none do, and each cue; an endpoint doesn’t say. */
  spans: z.object({ speaker: span.nullable(), cues: z.array(span) }).optional(),
  speaker: proposedSpeaker,
  capacity,
  principals: z.array(slug),
  addressees: z.array(slug),
  via: z.array(slug),
  claimedBy: slug.nullable(),
  saidOn: calendarDay,
  precision: datePrecision,
  modality,
  stances: z.array(proposedStance),
  confidence,
  rules: z.array(z.string()),
});
export type Proposal = z.infer<typeof proposal>;
export type ProposedStance = z.infer<typeof proposedStance>;

export const extraction = z.object({ extractor: z.string(), proposals: z.array(proposal) });
