import type { ActorKind } from '@/lib/domain/actor/actor';
import { kindWords } from '../words/actor-words';
import { plural } from '../words/counting';

interface BuiltInRow {
  readonly slug: string;
  readonly name: string;
  readonly kind: ActorKind;
}

interface BuiltInLine {
  readonly name: string;
  readonly kind: string;
  /** Where the form stands that records it, so that it can be changed. */
  readonly href: string;
  readonly slug: string;
}

interface OfficeLine {
  /** "foreign minister" for the class `foreign-minister`. */
  readonly office: string;
  readonly words: string;
}

export interface BuiltInList {
  readonly note: string;
  readonly lines: readonly BuiltInLine[];
  readonly offices: readonly OfficeLine[];
}

const most = 30;
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');

const recordKnownHref = (slug: string): string => `/admin/actors/new?${new URLSearchParams({ from: slug }).toString()}`;

/**
 * What the reader of articles knows beside the collection: actors one of whose names holds what was typed, the first
 * 30, and classes of office one of whose words does. With nothing typed only how many there are.
 */
export function toBuiltInList(
  actors: readonly BuiltInRow[],
  namesOf: (slug: string) => readonly string[],
  offices: readonly { readonly office: string; readonly words: readonly string[] }[],
  typed: string,
): BuiltInList {
  const sought = plain(typed.trim());
  if (sought === '')
    return {
      note:
        `${plural(actors.length, 'built-in actor')} and the words for ${plural(offices.length, 'office')}: ` +
        'type a part of a name.',
      lines: [],
      offices: [],
    };
  const holds = (text: string): boolean => plain(text).includes(sought);
  const found = actors
    .filter(({ slug, name }) => holds(name) || namesOf(slug).some(holds))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const lines = found
    .slice(0, most)
    .map(({ slug, name, kind }) => ({ slug, name, kind: kindWords(kind), href: recordKnownHref(slug) }));
  const classes = offices
    .filter(({ words }) => words.some(holds))
    .map(({ office, words }) => ({ office: office.replaceAll('-', ' '), words: words.join(', ') }));
  const shown = found.length > most ? ` The first ${most} are shown.` : '';
  return {
    note: `${plural(found.length, 'built-in actor')} with “${typed.trim()}” in a name.${shown}`,
    lines,
    offices: classes,
  };
}
