import { couldMean, pronounOf } from '../speaker/pronoun';
import type { Voice } from '../speaker/voice';
import { sameVoice } from '../speaker/voice';
import type { Utterance } from './voices';

/** An utterance with the chain that reports it; `claimedBy`: the other side on whose word alone we have it. */
export interface ReportedUtterance extends Utterance {
  readonly via: readonly Voice[];
  readonly claimedBy: string | null;
  /** Where the reporting words begin and end, for the evidence. */
  readonly around: { readonly start: number; readonly end: number } | null;
}

/**
 * Sorts out who speaks and who passes on where one attribution stands inside another: an agency, a paper or a spokesman
 * of the same side passes on; the other side's account of a speaker is hearsay; of a speaker's own words about his
 * thoughts only the outer attribution stays. What is no statement by itself takes nobody's words over.
 */
export function sortOutRelays(
  utterances: readonly Utterance[],
  isStatement: (told: ReportedUtterance) => boolean,
): readonly ReportedUtterance[] {
  const told = new Map<Utterance, ReportedUtterance>(utterances.map((each) => [each, fromRelay(each)]));
  for (const [at, outer] of utterances.entries()) {
    if (!told.has(outer)) continue;
    for (const inner of within(outer, at, utterances)) {
      const [around, inside] = [told.get(outer), told.get(inner)];
      if (!around || !inside) continue;
      const passed = isStatement(inside) || isQuotedTelling(inner) ? pass(around, inside) : 'outer';
      if (passed === 'outer') told.delete(inner);
      else if (passed === 'both') told.set(inner, { ...handOn(around, inside), around: null });
      else {
        told.set(inner, passed);
        told.delete(outer);
        break;
      }
    }
  }
  return [...told.values()];
}

/** How many utterances before and after one can stand inside it, in the order of their cues. */
const reach = 24;

function within(outer: Utterance, at: number, utterances: readonly Utterance[]): readonly Utterance[] {
  return utterances
    .slice(Math.max(0, at - reach), at + reach)
    .filter(
      (inner) =>
        inner !== outer && stands(inner, outer) && (inner.sentence === outer.sentence || isQuotedTelling(inner)),
    );
}

const isQuotedTelling = (each: Utterance): boolean => each.attribution.rules[0] === 'in-quotation';

const fromRelay = ({ attribution, voices, relay, sentence }: Utterance): ReportedUtterance => ({
  attribution,
  voices,
  relay,
  sentence,
  via: relay ? [relay] : [],
  claimedBy: relay ? hearsay(relay, voices) : null,
  around: null,
});

const stands = (inner: Utterance, outer: Utterance): boolean =>
  outer.attribution.content.start <= inner.attribution.cue.start &&
  inner.attribution.cue.end <= outer.attribution.content.end;

/** The relay's side, where the speaker is of another. */
function hearsay(relay: Voice, voices: readonly Voice[]): string | null {
  const side = relay.principals[0];
  const sides = voices.flatMap((voice) => voice.principals);
  return side !== undefined && sides.length > 0 && !sides.includes(side) ? side : null;
}

function pass(outer: ReportedUtterance, inner: ReportedUtterance): ReportedUtterance | 'outer' | 'both' {
  const [voice] = outer.voices;
  const [own] = inner.voices;
  // "asked whether the government had replied" reports no reply.
  if (outer.attribution.rules[0] === 'question' && voice && voice.sort !== 'relay') return 'outer';
  if (isQuotedTelling(inner)) return own && voice ? tellsOfOther(outer, inner, voice, own) : 'outer';
  // "Wang, according to the report, hopes …".
  if (isInsertion(outer) && typeof own?.slug === 'string') return handOn(outer, inner);
  return voice && own ? passBetween(outer, inner, voice, own) : 'outer';
}

const isInsertion = ({ attribution: { rules } }: ReportedUtterance): boolean =>
  rules[0] === 'according-to' && rules[1] === 'insertion';

function passBetween(
  outer: ReportedUtterance,
  inner: ReportedUtterance,
  voice: Voice,
  own: Voice,
): ReportedUtterance | 'outer' {
  if (inner.attribution.kind === 'thought' && voice.sort !== 'relay' && !startsInner(outer, inner)) return 'outer';
  if (isStray(outer, inner, voice, own)) return inner;
  if (namesNobodyElse(voice, own))
    return voice.sort === 'relay' && own.sort !== 'unknown' ? handOn(outer, inner) : 'outer';
  if (speaksForIt(voice, own) || isAccount(inner, voice) || speaksOfItself(outer, inner, voice, own)) return 'outer';
  return passesOn(outer, inner, voice, own) ? handOn(outer, inner) : 'outer';
}

const namesNobodyElse = (voice: Voice, own: Voice): boolean =>
  sameVoice(voice, own) || own.sort === 'unknown' || own.sort === 'unnamed';

const hangsOnNoun = ({ attribution: { rules } }: ReportedUtterance): boolean => rules[0]?.startsWith('noun-') === true;

/** "Roe said Moscow had refused to condemn it", "Jubeir demanded that Qatar stop its support for Hamas". */
const isAccount = (inner: ReportedUtterance, { sort }: Voice): boolean =>
  (inner.attribution.force === 'refuse' && sort === 'person') ||
  (hangsOnNoun(inner) && (sort === 'person' || sort === 'body'));

/** Whether the outer speaker hands on another's words, rather than saying something of them. */
function passesOn(outer: ReportedUtterance, inner: ReportedUtterance, voice: Voice, own: Voice): boolean {
  if (voice.sort === 'relay') return true;
  if (voice.sort === 'unknown') return inner.attribution.nested || covers(outer, inner);
  if (inner.attribution.kind === 'thought') return false;
  return (
    startsInner(outer, inner) ||
    outer.attribution.rules[0] === 'according-to' ||
    (own.rule.startsWith('pronoun') && !hangsOnNoun(inner))
  );
}

/**
 * Inside a quotation only another known side counts. Where the speaker passes on what his own side's man said, that
 * replaces his words; of another side's words both stay, the latter on his word alone.
 */
function tellsOfOther(
  outer: ReportedUtterance,
  inner: ReportedUtterance,
  voice: Voice,
  own: Voice,
): ReportedUtterance | 'outer' | 'both' {
  if (own.slug === null || own.principals.length === 0 || sameVoice(voice, own)) return 'outer';
  const same = voice.principals.some((side) => own.principals.includes(side));
  if (same) return own.sort === 'person' && startsInner(outer, inner) ? handOn(outer, inner) : 'outer';
  return 'both';
}

/**
 * "Wang called on all parties to wait, she said": a pronoun at the end that cannot mean the one named at the beginning.
 */
const isStray = (outer: ReportedUtterance, inner: ReportedUtterance, voice: Voice, own: Voice): boolean =>
  outer.attribution.rules[0] === 'fronted-clause' &&
  pronounOf(voice.text) !== null &&
  pronounOf(own.text) === null &&
  own.slug !== null &&
  startsInner(outer, inner);

/** "India said that it supports the talks": a pronoun that begins what is said means who says it, wherever it can. */
function speaksOfItself(outer: ReportedUtterance, inner: ReportedUtterance, voice: Voice, own: Voice): boolean {
  const pronoun = own.rule.startsWith('pronoun') ? pronounOf(own.text) : null;
  return pronoun !== null && startsInner(outer, inner) && couldMean(pronoun, voice);
}

/** "Wang said China opposes the plan": whoever speaks for a side says what it wants. */
const speaksForIt = (voice: Voice, own: Voice): boolean =>
  own.slug !== null && voice.slug !== own.slug && voice.principals.includes(own.slug);

/** The outer content begins with the inner speaker: "the ministry said Wang told …". */
function startsInner(outer: ReportedUtterance, inner: ReportedUtterance): boolean {
  const { source } = inner.attribution;
  return source !== null && source.start - outer.attribution.content.start < 12;
}

const covers = (outer: ReportedUtterance, inner: ReportedUtterance): boolean => {
  const size = (each: ReportedUtterance): number => each.attribution.content.end - each.attribution.content.start;
  return size(inner) > size(outer) / 2;
};

function handOn(outer: ReportedUtterance, inner: ReportedUtterance): ReportedUtterance {
  const [voice] = outer.voices;
  if (!voice) return inner;
  const { cue, source } = outer.attribution;
  const clause = outer.attribution.rules[0] === 'according-to' ? [outer.attribution.content] : [];
  const parts = [cue, ...clause, ...(source ? [source] : []), ...(inner.around ? [inner.around] : [])];
  const known = voice.slug !== null || voice.principals.length > 0;
  return {
    ...inner,
    via: known ? [...inner.via, voice, ...outer.via] : [...inner.via, ...outer.via],
    claimedBy: inner.claimedBy ?? hearsay(voice, inner.voices),
    around:
      voice.sort === 'unknown'
        ? inner.around
        : { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) },
  };
}
