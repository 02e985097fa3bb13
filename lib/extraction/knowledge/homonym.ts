import { faintCapitals, firstNameStates, homonyms, surnameStates } from '../data/homonyms';
import type { Token } from '../text/token';
import { toKey, type NameMatch } from './name-index';
import { isNameWord } from './name-run';
import type { Draft } from './person-mention';
import { isGivenName, isTitle } from './person-title';

/** "Michael Jordan", "Mr. Jordan", "Jordan Roe": a state's name that is part of a person's here. */
export function isPersonsName(tokens: readonly Token[], found: NameMatch): boolean {
  if (found.first !== found.last) return false;
  const name = tokens[found.first]?.lower ?? '';
  const before = tokens[found.first - 1];
  const after = tokens[found.last + 1];
  if (
    surnameStates.has(name) &&
    before !== undefined &&
    (isTitle(before.text) || (isNameWord(before) && isGivenName(before.text)))
  )
    return true;
  return firstNameStates.has(name) && isNameWord(after) && after?.pos === 'PROPN';
}

/**
 * The slugs of states whose name means something else in a document: words against the state stand in it and none for
 * it.
 */
export function namesakesIn(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const meant = homonyms.filter(({ forState, against, name }) => {
    let bears = false;
    let other = false;
    for (const tokens of sentences) {
      for (const { lower } of tokens) {
        if (forState.has(lower)) return false;
        bears ||= lower === name;
        other ||= against.has(lower);
      }
    }
    return bears && other;
  });
  return new Set(meant.map(({ slug }) => slug));
}

/** The actors that drafts name other than by a capital. */
export const namedOutright = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(drafts.flatMap(({ mention }) => (mention.kind === 'capital' || mention.of === null ? [] : [mention.of])));

/** Leaves out namesakes, and faint capitals ("Victoria") of states that are not `named` otherwise. */
export function withoutNamesakes(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  namesakes: ReadonlySet<string>,
  named: ReadonlySet<string>,
): readonly Draft[] {
  return drafts.filter(({ first, last, mention }) => {
    if (mention.kind === 'name') return !namesakes.has(mention.actor ?? '');
    if (mention.kind !== 'capital' || named.has(mention.of ?? '')) return true;
    return !faintCapitals.has(
      tokens
        .slice(first, last + 1)
        .map((token) => toKey(token.lower))
        .join(' '),
    );
  });
}
