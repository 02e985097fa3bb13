import { z } from 'zod';
import { textPolicy, textQuality } from '../article/article';
import { calendarDay } from '../calendar/calendar-day';

export const intakeSource = z.enum(['paste', 'file', 'address', 'feed']);
export type IntakeSource = z.infer<typeof intakeSource>;

/** `und`: it could not be told. */
const language = z.string().regex(/^[a-z]{2,3}$/, 'Give the language by its two letters, such as en, or und.');

/** What is recorded about an article; everything found by machine can be corrected before it is saved. */
export const articleFields = z.object({
  title: z
    .string()
    .trim()
    .min(1, 'Give the title as the outlet has it.')
    .max(300, 'Keep the title under 300 characters.'),
  outlet: z
    .string()
    .trim()
    .min(1, 'Name the outlet that published it.')
    .max(120, 'Keep the outlet’s name under 120 characters.'),
  publishedOn: calendarDay,
  publishedBasis: z.string().trim().min(1, 'Say how the day is known.').max(300, 'Keep it under 300 characters.'),
  language,
  textPolicy,
  textQuality,
});
export type ArticleFields = z.infer<typeof articleFields>;

/** A text as it came in, with what was found about it. */
export interface IntakeInput {
  readonly source: IntakeSource;
  /** The file's name, or the address it was fetched from. */
  readonly origin: string | null;
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedOn: string;
  readonly publishedBasis: string;
  readonly language: string;
  /** Who wrote it, as the page says of itself. */
  readonly byline: string | null;
  /** What of the file could not be read, in a sentence; left out or empty where all was. */
  readonly remark?: string;
}

export interface Intake extends IntakeInput {
  readonly id: number;
  /** Instant, ISO in UTC. */
  readonly at: string;
  readonly by: string;
}

/** How the extractor's reading of an article ended. */
export const readingOutcome = z.enum(['read', 'not-english', 'timed-out']);
export type ReadingOutcome = z.infer<typeof readingOutcome>;
