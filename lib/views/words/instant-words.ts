import { instantDay } from './day-words';

/** A minute in UTC: "22 November 2026, 12:00 UTC". */
export function instantMinute(at: string): string {
  return `${instantDay(at)}, ${at.slice(11, 16)} UTC`;
}
