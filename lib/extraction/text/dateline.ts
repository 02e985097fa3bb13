const capitals = String.raw`\p{Lu}[\p{Lu}. ’'/-]{2,30}`;
const city = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'.-]{1,20}){0,2}`;
const land = String.raw`, \p{Lu}[\p{L}.]{1,15}(?: \p{L}[\p{L}.]{1,15}){0,2}`;
const day = String.raw`,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?`;
const agency = String.raw`,? ?\([^)]{2,30}\)`;
const dash = String.raw` ?(?:—|–|--|-)`;

const opening = (form: string): RegExp => new RegExp(String.raw`^(?:${form})\s+(?=\S)`, 'u');

/** The forms a line's beginning takes where it only tells place, day and agency. */
const datelines = [
  String.raw`date \d{4}-\d\d-\d\d`,
  `${capitals}(?:${land})?(?:${day})?(?:${agency})?(?:${day})?${dash}`,
  String.raw`${capitals}(?:${day})?\. ?\/\p{L}[\p{L}. -]{1,20}\/\.?`,
  `${city}(?:${land})?(?:${day})?${agency}${dash}`,
  `${city}(?:${land}|${day}) (?:—|–|--)`,
].map(opening);

/** "DELHI: ": as a speaker's name stands in a transcript, so only the first line's is a place. */
const withColon = opening(`${capitals}(?:${day})?(?:${agency})?:`);

/** Longer ones are no datelines. */
const longest = 120;

/**
 * How many characters the dateline takes that a line begins with ("PARIS, May 3 (AFP) - ", "Doha, Qatar – ", "DELHI:
 * "); 0 where none does. `alone`: no other line has a name in capitals and a colon.
 */
export function datelineLength(line: string, alone: boolean): number {
  const start = line.slice(0, longest);
  for (const form of alone ? [...datelines, withColon] : datelines) {
    const found = form.exec(start);
    if (found) return found[0].length;
  }
  return 0;
}

/** Whether a line begins with a name in capitals and a colon, as lines of a transcript do. */
export const beginsWithCapitals = (line: string): boolean => withColon.test(line.slice(0, longest));
