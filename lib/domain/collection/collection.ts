import type { CalendarDay } from '../calendar/calendar-day';

/** What the tracker holds at one version: what every number on a page is a number of. */
export interface Collection {
  readonly articles: number;
  readonly statements: number;
  /** One utterance reported by two articles is one statement in two reports. */
  readonly reports: number;
  /** The days of the first and the last statement; null while there is none. */
  readonly firstDay: CalendarDay | null;
  readonly lastDay: CalendarDay | null;
  /** Stance scores in force, and how many of them a person has checked; open ones are counted apart. */
  readonly scores: number;
  readonly scoresChecked: number;
  readonly scoresOpen: number;
  /** Statements of which a person has checked every score. */
  readonly statementsChecked: number;
  readonly codebook: { readonly title: string; readonly number: number };
  /** The data version (the number of the last change) and its instant (ISO, UTC). */
  readonly version: number;
  readonly versionAt: string | null;
}
