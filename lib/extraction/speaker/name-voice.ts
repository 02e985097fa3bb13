import type { Span } from '../../domain/article/span';
import type { Mention } from '../knowledge/mention';
import { unknownVoice, voiceOf, type Voice } from './voice';
import { itemAt } from '../text/item-at';

const counts = 'the|some|many|most|several|other|few|a|an|one|two|three|both';
const fields = 'political|independent|foreign|policy|military|legal|human|rights|regional|security';
const observers = 'analysts?|observers?|critics?|commentators?|experts?|pundits?|scholars|economists|diplomats say';
const crowd = 'residents|people|others|many|some|sources?|witnesses|opponents|supporters|locals|skeptics|sceptics';
const findings = 'reports?|polls?|surveys?|studies|study';
const unnamed = new RegExp(String.raw`^(?:(?:${counts}|${fields}) )*(?:${observers}|${crowd}|${findings})\b`, 'i');
/** Papers speak for those who issued them. */
const papers = 'statement|readout|communiqu[eé]|report|resolution|release|letter|declaration|document|findings?';
const paper = new RegExp(String.raw`\b(${papers}|agreement|constitution|tweet|post|account)\b`, 'i');

/** The voices a source span names: one, or several that speak together; never empty. */
export function namedVoices(text: string, source: Span, mentions: readonly Mention[]): readonly Voice[] {
  const words = text.slice(source.start, source.end);
  const inside = mentions.filter((each) => each.start < source.end && source.start < each.end);
  const heads = headMentions(text, source, inside);
  const joined = /\band\b/.test(words)
    ? inside.find(
        (each) =>
          each.kind === 'name' && each.principal !== null && /\band\b/.test(text.slice(source.start, each.start)),
      )
    : undefined;
  if (unnamed.test(words) && joined)
    return [{ ...voiceOf(joined, text.slice(joined.start, joined.end)), sort: 'body', rule: 'joined-with-unnamed' }];
  if (unnamed.test(words) && !heads.some((each) => each.actor !== null && each.kind === 'person'))
    return [{ ...unknownVoice(words), sort: 'unnamed', confidence: 0.2, rule: 'unnamed' }];
  if (heads.length === 0) return [unknownVoice(words)];
  return heads.map((each) =>
    heads.length === 1 ? asOwner(text, source, each, words) : voiceOf(each, text.slice(each.start, each.end)),
  );
}

/** The first mention that can speak, and those joined to it by commas and "and". */
function headMentions(text: string, source: Span, inside: readonly Mention[]): readonly Mention[] {
  const able = inside.filter((each) => !each.place || each.start <= source.start + 4);
  const agency = inside.find((each) => each.kind === 'agency');
  if (agency && !able.some((each) => each.person !== null)) return [agency];
  const states = statesBehind(text, able[0], inside);
  if (states.length > 0) return states;
  const first =
    able.find((each) => !follows(text, source, each)) ?? able[0] ?? inside.find((each) => each.principal !== null);
  if (!first) return [];
  const behind = personBehind(text, first, inside);
  return behind ? [behind] : joinedHeads(text, first, inside);
}

/** "foreign ministers from France and Germany": the states behind several holders of an office. */
function statesBehind(text: string, first: Mention | undefined, inside: readonly Mention[]): readonly Mention[] {
  if (first?.kind !== 'office' || !first.plural || first.principal !== null) return [];
  if (!/^\s+(from|of)\s/.test(text.slice(first.end))) return [];
  return inside.filter((each) => each.kind === 'name' && each.principal !== null);
}

/** Those that commas and "and" join to the first; of an apposition ("Wang, the minister") only the person. */
function joinedHeads(text: string, first: Mention, inside: readonly Mention[]): readonly Mention[] {
  const heads = [first];
  for (const each of inside.slice(inside.indexOf(first) + 1)) {
    const last = itemAt(heads, heads.length - 1);
    if (!/^\s*(,|and|,\s*and|&|as well as|along with)\s*(the\s+)?$/i.test(text.slice(last.end, each.start))) break;
    heads.push(each);
  }
  const apposed =
    heads.length > 1 &&
    !/\b(and|&|as well as|along with)\b/.test(text.slice(first.start, itemAt(heads, heads.length - 1).end));
  return apposed ? [heads.find((each) => each.person !== null) ?? first] : heads;
}

/**
 * "Indian opposition leader Rahul Gandhi", "Hammond's French opposite number": the person in the same phrase behind a
 * nation or an owner.
 */
function personBehind(text: string, first: Mention, inside: readonly Mention[]): Mention | null {
  const next = inside[inside.indexOf(first) + 1];
  const person = next?.person ?? null;
  if (!next || person === null || next.start < first.end) return null;
  const between = text.slice(first.end, next.start);
  const nation =
    isAttribute(first) &&
    /^(?:\s+[\p{L}-]+){0,4}\s+$/u.test(between) &&
    !/\b(?:and|or|of|for|to|with|from)\b/.test(between);
  return nation || (first.person !== person && /^['’]s?\s+(?:\p{L}+\s+)?$/u.test(between)) ? next : null;
}

/** "Indian", "foreign minister": what can stand before a person's name. */
const isAttribute = ({ kind, plural, person, principal }: Mention): boolean =>
  (kind === 'demonym' && !plural) || (kind === 'office' && person === null && principal === null);

/** A name behind "on", "about" or "against" is what is spoken of. */
const follows = (text: string, source: Span, mention: Mention): boolean =>
  /\b(on|about|against|over|toward|towards|with|to)\s+(the\s+)?$/i.test(text.slice(source.start, mention.start));

/**
 * "Trump's campaign", "the Chinese statement": what belongs to the one named speaks for its side, not as that person.
 */
function asOwner(text: string, source: Span, mention: Mention, words: string): Voice {
  const voice = voiceOf(mention, words);
  const after = text.slice(mention.end, source.end);
  const owned = /^['’]s?\s+\p{L}/u.test(after);
  if (paper.test(after) && voice.principals.length > 0)
    return {
      ...voice,
      slug: mention.kind === 'person' ? voice.slug : (voice.slug ?? voice.principals[0] ?? null),
      sort: 'body',
      rule: 'paper',
    };
  if (owned && voice.person !== null)
    return {
      ...voice,
      slug: null,
      person: null,
      sort: 'body',
      confidence: 0.45,
      runnerUp: voice.slug,
      rule: 'belongs-to',
    };
  return mention.kind === 'demonym' && voice.slug !== null && /^\s+\p{Ll}/u.test(after)
    ? { ...voice, confidence: 0.6, rule: 'demonym' }
    : voice;
}
