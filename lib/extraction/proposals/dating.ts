import type { CalendarDay, DatePrecision } from '../../domain/calendar/calendar-day';
import { findDates, type NamedDate } from '../dating/find-dates';
import type { Passage } from './merge';
import type { ReadArticle } from './read-article';

export interface StatementDate {
  readonly on: CalendarDay;
  readonly precision: DatePrecision;
  readonly rule: string;
}

/**
 * When each passage was said. A date in its sentence counts only outside the words said (dates inside are what is spoken of);
 * else the date of the same speaker's last dated words nearby or of the paragraph; else the publication, to the week.
 */
export function dateAll(article: ReadArticle, passages: readonly Passage[], published: CalendarDay): readonly StatementDate[] {
  const named = new Map<number, readonly NamedDate[]>();
  const datesOf = (index: number): readonly NamedDate[] => {
    const sentence = article.sentences[index];
    if (!sentence) return [];
    const known = named.get(index) ?? findDates(article.text.slice(sentence.start, sentence.end), sentence.start, published);
    named.set(index, known);
    return known;
  };
  const dated: { date: StatementDate; speaker: string; paragraph: number }[] = [];
  return passages.map((passage) => {
    const { sentence, voices } = passage.told;
    const speaker = voices[0]?.slug ?? voices[0]?.text ?? '';
    const own = ownDate(passage, datesOf(sentence.index));
    const lasting = passage.told.attribution.tense === 'present' || passage.told.attribution.tense === 'perfect';
    const date = own ?? (lasting && voices[0]?.sort === 'body' ? null : borrowed(dated, speaker, sentence.paragraph) ?? aroundDate(article, passage, datesOf)) ?? { on: published, precision: 'week' as const, rule: 'date-of-article' };
    if (date.rule !== 'date-of-article' && date.precision !== 'month') dated.push({ date, speaker, paragraph: sentence.paragraph });
    return date;
  });
}

const inside = (date: NamedDate, passage: Passage): boolean =>
  [passage.told, ...passage.others].some(({ attribution: { content, cue } }) => content.start <= date.start && date.end <= content.end && !(cue.start >= content.start && cue.end <= content.end && Math.abs(date.start - cue.end) < 30));

function ownDate(passage: Passage, dates: readonly NamedDate[]): StatementDate | null {
  const cue = passage.told.attribution.cue;
  const near = dates.filter((date) => !inside(date, passage)).sort((a, b) => Math.abs(a.start - cue.end) - Math.abs(b.start - cue.end))[0];
  return near ? { on: near.on, precision: near.precision, rule: 'date-of-cue' } : null;
}

/** The same speaker's last date, else anybody's within two paragraphs: one occasion runs through a report. */
function borrowed(dated: readonly { date: StatementDate; speaker: string; paragraph: number }[], speaker: string, paragraph: number): StatementDate | null {
  const same = dated.findLast((each) => each.speaker === speaker && paragraph - each.paragraph <= 12);
  const near = same ?? dated.findLast((each) => paragraph - each.paragraph <= 3);
  return near ? { ...near.date, rule: same ? 'date-of-speaker' : 'date-nearby' } : null;
}

/** A date elsewhere in the paragraph or just before it: "On Wednesday, the spokesman sought to …". */
function aroundDate(article: ReadArticle, passage: Passage, datesOf: (index: number) => readonly NamedDate[]): StatementDate | null {
  const { sentence } = passage.told;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 3); index--) {
    const date = datesOf(index).find((each) => each.precision === 'day');
    if (date) return { on: date.on, precision: date.precision, rule: 'date-before' };
  }
  return null;
}
