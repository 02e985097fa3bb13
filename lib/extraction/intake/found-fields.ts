import { en } from 'chrono-node';
import type { IntakeInput } from '../../domain/intake/intake';
import { outlets } from '../data/outlets';

export type FoundFields = Pick<IntakeInput, 'title' | 'outlet' | 'publishedOn' | 'publishedBasis' | 'language'>;

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
const isHeadline = (line: string): boolean =>
  line.length <= longestTitle && line.split(/\s+/u).length >= 3 && !/[.,:;]["”’']?$/u.test(line);

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

const builtIn = new Map(
  outlets.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((alias) => [plain(typeof alias === 'string' ? alias : alias.name), name] as const),
  ),
);

function plain(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/\s+/gu, ' ');
}

/** A line about the article, no headline of it. */
const aboutIt = /^(?:by\s|(?:source|outlet|published by|from)\s*:)/iu;

/**
 * Parts of a line that may be an outlet's name: the line, what stands behind "Source:", a byline's last part, an agency
 * in a dateline, what stands beside a day.
 */
function nameParts(line: string): readonly string[] {
  const dateline = /^\p{Lu}[\p{L} .,’'/-]{1,40}(?:,[^()]{1,20})?\s*\(([^()]{2,40})\)\s*[-–—]/u.exec(line)?.[1];
  const labelled = /^(?:source|outlet|published by|from)\s*:\s*(.+)$/iu.exec(line)?.[1];
  const byline = /^by\s/iu.test(line) ? line.split(/,|\||\bfor\b|\bof\b/u).at(-1) : undefined;
  const parted = line.length <= 80 ? line.split(/\s[|–—-]\s/u).at(-1) : undefined;
  const besideDay = line.length <= 80 && dayIn(line) !== null ? line.split(/,\s|\s[|·–—-]\s/u) : [];
  return [dateline, labelled, byline, line.length <= 60 ? line : undefined, parted, ...besideDay].filter(
    (part) => part !== undefined,
  );
}

/** The outlet that one of the lines names; `names`: what outlets are called, by their plain names. */
function outletIn(lines: readonly string[], names: ReadonlyMap<string, string>): string {
  const part = lines.flatMap(nameParts).find((words) => names.has(plain(words)));
  return part === undefined ? '' : (names.get(plain(part)) ?? '');
}

/**
 * What the text itself says of its title, outlet, day and language: looked for in its first lines only. `known`: names
 * of outlets that the collection has.
 */
export async function foundFields(text: string, known: readonly string[] = []): Promise<FoundFields> {
  const lines = text
    .slice(0, looked)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, linesLooked);
  const names = new Map([...builtIn, ...known.map((name) => [plain(name), name] as const)]);
  const dated = lines.map((line) => ({ line, day: dayIn(line) })).find(({ day }) => day !== null);
  return {
    title:
      lines.find(
        (line) => isHeadline(line) && dayIn(line) === null && !names.has(plain(line)) && !aboutIt.test(line),
      ) ?? '',
    outlet: outletIn(lines, names),
    publishedOn: dated?.day ?? '',
    publishedBasis: dated ? `date line in the text: “${dated.line}”` : '',
    language: await languageOf(text),
  };
}
