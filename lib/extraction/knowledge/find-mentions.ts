import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { Token } from '../text/token';
import { draftMentions, namesOf } from './draft-mentions';
import { namedOutright, namesakesIn, withoutNamesakes } from './homonym';
import type { Knowledge } from './knowledge';
import type { Mention } from './mention';
import type { Draft } from './person-mention';

/** Mentions in offsets of the whole text. */
export const toMentions = (tokens: readonly Token[], drafts: readonly Draft[]): readonly Mention[] =>
  drafts.map(({ first, last, mention }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    ...mention,
  }));

/**
 * Who a sentence names, from left to right, none overlapping another; `on` is the day of the article: names and offices
 * are read as of then. Capitals that are mere places name nobody and are left out.
 */
export function findMentions(tokens: readonly Token[], knowledge: Knowledge, on: CalendarDay): readonly Mention[] {
  const drafts = draftMentions(namesOf(tokens, knowledge, on));
  return drafts.length === 0
    ? []
    : toMentions(tokens, withoutNamesakes(tokens, drafts, namesakesIn([tokens]), namedOutright(drafts)));
}
