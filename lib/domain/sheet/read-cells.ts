import { calendarDay } from '../calendar/calendar-day';
import { dayFromNumber } from '../calendar/day-arithmetic';
import { stanceValue, type StanceValue } from '../stance/stance-value';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** Day 0 of spreadsheets, as far as their days since March 1900 are concerned: 30 December 1899. */
const spreadsheetEpoch = -25_569;

const toDay = (year: number, month: number, day: number): string[] => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return calendarDay.safeParse(text).success ? [text] : [];
};

const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : 2000 + Number(digits) - (Number(digits) > 68 ? 100 : 0);

const monthNumber = (word: string): number =>
  word.length < 3 ? 0 : months.findIndex((month) => month.startsWith(word.toLowerCase())) + 1;

/**
 * The days a cell may mean: ISO days (a time of day is passed over), a spreadsheet's own number of a day, a month in
 * words, or day and month in figures. None: it is no day. Two: which is the day and which the month can't be told.
 */
export function readDays(cell: string): readonly string[] {
  const text = cell.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/u.exec(text);
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^\d{5}(?:\.\d+)?$/u.test(text)) return [dayFromNumber(Math.floor(Number(text)) + spreadsheetEpoch)];
  const worded = /^(?:(\d{1,2})\.? )?([a-z]{3,9})\.? (?:(\d{1,2}),? )?(\d{4})$/iu.exec(text);
  if (worded) return toDay(Number(worded[4]), monthNumber(worded[2] ?? ''), Number(worded[1] ?? worded[3] ?? 0));
  const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(text);
  if (!figures) return [];
  const [, first = '', mark, second = '', year = ''] = figures;
  const dayFirst = toDay(fullYear(year), Number(second), Number(first));
  // Nobody parts a month from the day behind it by a full stop.
  const monthFirst = mark === '.' ? [] : toDay(fullYear(year), Number(first), Number(second));
  return [...new Set([...dayFirst, ...monthFirst])];
}

/** −2 … +2 with any minus sign, `2.0` too; null where it is no value of the scale. */
export function readValue(cell: string): StanceValue | null {
  const text = cell
    .trim()
    .replace(/[−–﹣－]/u, '-')
    .replace(/[.,]0+$/u, '');
  const read = /^[+-]?\d$/u.test(text) ? stanceValue.safeParse(Number(text) || 0) : null;
  return read?.success ? read.data : null;
}

/** Several names of one cell, parted by “;”, “|” or a line break. */
export const readList = (cell: string): string[] =>
  cell
    .split(/[;|\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** “taliban (claimed by china)” in its parts. */
export function readPrincipal(part: string): { readonly actor: string; readonly claimedBy: string | null } {
  const [, actor = part, claimedBy = null] =
    /^(.+?)\s*\(\s*(?:claimed by|on the word of)\s+(.+?)\s*\)$/iu.exec(part) ?? [];
  return { actor, claimedBy };
}
