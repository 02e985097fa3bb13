import type { ActorKind } from '@/lib/domain/actor/actor';
import { kindWords } from '../words/actor-words';
import { plural } from '../words/counting';

interface KnownRow {
  readonly slug: string;
  readonly name: string;
  readonly short?: string;
  readonly kind: ActorKind;
  readonly aliases: readonly { readonly name: string }[];
  readonly roles: readonly { readonly title: string }[];
}

interface KnownActorLine {
  readonly slug: string;
  readonly name: string;
  /** "Person, 2 other names, 1 office". */
  readonly words: string;
}

export interface KnownActorList {
  readonly lines: readonly KnownActorLine[];
  readonly found: number;
  readonly all: number;
}

const most = 300;
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');

function lineOf({ slug, name, kind, aliases, roles }: KnownRow): KnownActorLine {
  const names = aliases.length === 0 ? 'no other name' : plural(aliases.length, 'other name');
  return {
    slug,
    name,
    words: [kindWords(kind), names, ...(roles.length === 0 ? [] : [plural(roles.length, 'office')])].join(', '),
  };
}

/** The actors one of whose names or offices holds what was typed, by name; the first 300. */
export function toKnownActorList(rows: readonly KnownRow[], typed: string): KnownActorList {
  const sought = plain(typed.trim());
  const found = rows
    .filter(({ name, short = '', aliases, roles }) =>
      [name, short, ...aliases.map((alias) => alias.name), ...roles.map(({ title }) => title)].some((text) =>
        plain(text).includes(sought),
      ),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return { lines: found.slice(0, most).map(lineOf), found: found.length, all: rows.length };
}

/** "28 actors." or "3 of 28 actors hold “wang” in a name or an office."; what is left out is said. */
export function knownActorsWords({ lines, found, all }: KnownActorList, typed: string): string {
  const counted =
    typed.trim() === ''
      ? `${plural(all, 'actor')}.`
      : `${found} of ${plural(all, 'actor')} with “${typed.trim()}” in a name or an office.`;
  return lines.length < found ? `${counted} The first ${lines.length} are shown.` : counted;
}
