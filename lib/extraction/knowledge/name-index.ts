import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { RoleRow } from '../data/role-row';
import { toSentences, type Token } from '../text/token';

export type NameKind =
  'name' | 'demonym' | 'people' | 'capital' | 'seat' | 'agency' | 'person' | 'surname' | 'role' | 'not-a-name';

/** One name of one actor, as words; `role` for the words of an office, which name nobody by themselves. */
export interface NameEntry {
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly slug: string;
  readonly from: CalendarDay | null;
  readonly until: CalendarDay | null;
  readonly plural: boolean;
  readonly role: RoleRow | null;
  /** `ex-president`. */
  readonly former: boolean;
}

interface Node {
  next: Map<string, Node> | null;
  entries: NameEntry[] | null;
}

/** Words of all names as one tree: from word to next word, with the names that end there. */
export type NameIndex = Node;

/** Names found at a run of tokens, first and last inclusive; longest run only. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly NameEntry[];
}

const beyondLatin1 = /[^\0-\xff’]/;
const beyondAscii = /[^\0-\x7f]/;
/** The word as the tree knows it: small, straight apostrophes, no accents. */
export const toKey = (lower: string): string =>
  beyondAscii.test(lower)
    ? lower
        .replace(/[’‘ʼ]/g, "'")
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/ı/g, 'i')
    : lower;

const possessive = /(?:'s|’s|['’])$/;

/** A name as the words that the tokens of a text would give. */
export function splitName(name: string): readonly string[] {
  return name.split(/\s+/).flatMap((word) => {
    const [, bare = word, mark = ''] = /^(.*?)([,]?)$/.exec(word) ?? [];
    const owned = possessive.exec(bare);
    const owner = owned ? bare.slice(0, owned.index) : bare;
    const parts = owner.split(/([-–/+])/).filter((part) => part !== '');
    return [...parts, ...(owned ? [owned[0]] : []), ...(mark === '' ? [] : [mark])];
  });
}

function insert(root: Node, words: readonly string[], entry: NameEntry): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    const key = toKey(word.toLowerCase());
    let next = node.next.get(key);
    if (next === undefined) node.next.set(key, (next = { next: null, entries: null }));
    node = next;
  }
  (node.entries ??= []).push(entry);
}

function insertAsRead(root: Node, entry: NameEntry): void {
  const words = toSentences(entry.words.join(' '), 0)
    .flat()
    .map(({ text }) => text);
  if (words.length > 0 && words.length !== entry.words.length) insert(root, words, { ...entry, words });
}

/** Builds the tree. A name with hyphens is found parted at them ("Timor - Leste") and whole ("vice-president"). */
export function indexNames(entries: readonly NameEntry[]): NameIndex {
  const root: Node = { next: null, entries: null };
  for (const entry of entries) {
    insert(root, entry.words, entry);
    // Letters beyond Western Europe's may part a word in the text; the name is then found in the same parts.
    if (entry.words.some((word) => beyondLatin1.test(word))) insertAsRead(root, entry);
    if (!entry.words.some((word) => word === '-')) continue;
    const joined = entry.words.join(' ').replace(/ - /g, '-').split(' ');
    insert(root, joined, { ...entry, words: joined });
  }
  return root;
}

const capital = /^\p{Lu}/u;
const mixed = /^.+\p{Lu}/u;

/**
 * "us" is not US and "polish" not Polish: a capital first letter must stand in the text, an abbreviation letter for
 * letter.
 */
function caseFits(word: string, text: string): boolean {
  if (word === text) return true;
  if (mixed.test(word) && !word.includes("'"))
    return word.length > 4 && text === word.toUpperCase() && !word.includes('.');
  return !capital.test(word) || capital.test(text);
}

const fits = (entry: NameEntry, tokens: readonly Token[], first: number, on: CalendarDay): boolean =>
  (entry.from === null || entry.from <= on) &&
  (entry.until === null || on <= entry.until) &&
  entry.words.every((word, index) => caseFits(word, tokens[first + index]?.text ?? ''));

/** The longest name that begins at a token and holds on the day; null where none does. */
function longestAt(index: NameIndex, tokens: readonly Token[], first: number, on: CalendarDay): NameMatch | null {
  let found: NameMatch | null = null;
  let node: Node | undefined = index;
  for (let at = first; at < tokens.length; at += 1) {
    const token: Token | undefined = tokens[at];
    if (token === undefined || !node.next) break;
    node = node.next.get(toKey(token.lower));
    if (node === undefined) break;
    const entries = node.entries?.filter((entry) => fits(entry, tokens, first, on)) ?? [];
    if (entries.length > 0) found = { first, last: at, entries };
  }
  return found;
}

/** All names of a sentence from left to right, none overlapping another. */
export function findNames(index: NameIndex, tokens: readonly Token[], on: CalendarDay): readonly NameMatch[] {
  const all: NameMatch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = longestAt(index, tokens, at, on);
    if (found === null) continue;
    all.push(found);
    at = found.last;
  }
  return all;
}
