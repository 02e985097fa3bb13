import { en } from 'chrono-node';
import type { IntakeInput } from '../../domain/intake/intake';

export type FoundFields = Pick<IntakeInput, 'title' | 'publishedOn' | 'publishedBasis' | 'language'>;

const looked = 20_000;
const longestTitle = 160;
const linesLooked = 8;

/** The two letters of the language a text is written in, `und` where that cannot be told. */
export async function languageOf(text: string): Promise<string> {
  // Commands are loaded as CommonJS, which can't import this package in any other way.
  const { eld } = await import('eld/small');
  const found = eld.detect(text.slice(0, looked));
  return found.isReliable() && found.language !== '' ? found.language : 'und';
}

/** A headline: a short line of several words that ends no sentence. */
const isHeadline = (line: string): boolean => line.length <= longestTitle && line.split(/\s+/u).length >= 3 && !/[.,:;]["”’']?$/u.test(line);

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** A day written out whole, with its year, in a line that holds little else. */
function dayIn(line: string): string | null {
  if (line.length > 80) return null;
  const [found] = en.strict.parse(line);
  if (!found) return null;
  const { start } = found;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  const written = start.isCertain('year') && start.isCertain('month') && start.isCertain('day');
  return written && year !== null && month !== null && day !== null ? isoDay(year, month, day) : null;
}

/** What the text itself says of its title, day and language: looked for in its first lines only. */
export async function foundFields(text: string): Promise<FoundFields> {
  const lines = text.slice(0, looked).split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(0, linesLooked);
  const dated = lines.map((line) => ({ line, day: dayIn(line) })).find(({ day }) => day !== null);
  return {
    title: lines.find((line) => isHeadline(line) && dayIn(line) === null) ?? '',
    publishedOn: dated?.day ?? '',
    publishedBasis: dated ? `date line in the text: “${dated.line}”` : '',
    language: await languageOf(text),
  };
}
