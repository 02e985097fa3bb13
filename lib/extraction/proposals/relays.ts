import type { Voice } from '../speaker/voice';
import { sameVoice } from '../speaker/voice';
import type { Utterance } from './voices';

/** An utterance with the chain that reports it; `claimedBy`: the other side on whose word alone we have it. */
export interface Told extends Utterance {
  readonly via: readonly Voice[];
  readonly claimedBy: string | null;
  /** Where the reporting words begin and end, for the evidence. */
  readonly around: { readonly start: number; readonly end: number } | null;
}

/**
 * Sorts out who speaks and who passes on where one attribution stands inside another: an agency, a paper or a spokesman of the
 * same side passes on; the other side's account of a speaker is hearsay; of a speaker's own words about his thoughts only the
 * outer attribution stays.
 */
export function sortOutRelays(utterances: readonly Utterance[]): readonly Told[] {
  const told = new Map<Utterance, Told>(utterances.map((each) => [each, fromRelay(each)]));
  const bySentence = new Map<number, Utterance[]>();
  for (const each of utterances) bySentence.set(each.sentence.index, [...(bySentence.get(each.sentence.index) ?? []), each]);
  for (const outer of utterances) {
    if (!told.has(outer)) continue;
    for (const inner of bySentence.get(outer.sentence.index) ?? []) {
      if (inner === outer || !told.has(inner) || !stands(inner, outer)) continue;
      const passed = pass(told.get(outer)!, told.get(inner)!);
      if (passed === 'outer') told.delete(inner);
      else {
        told.set(inner, passed);
        told.delete(outer);
        break;
      }
    }
  }
  return [...told.values()];
}

const fromRelay = (each: Utterance): Told => ({ ...each, via: each.relay ? [each.relay] : [], claimedBy: each.relay ? hearsay(each.relay, each.voices) : null, around: null });

const stands = (inner: Utterance, outer: Utterance): boolean =>
  outer.attribution.content.start <= inner.attribution.cue.start && inner.attribution.cue.end <= outer.attribution.content.end;

/** The relay's side, where the speaker is of another. */
function hearsay(relay: Voice, voices: readonly Voice[]): string | null {
  const side = relay.principals[0];
  const sides = voices.flatMap((voice) => voice.principals);
  return side !== undefined && sides.length > 0 && !sides.includes(side) ? side : null;
}

function pass(outer: Told, inner: Told): Told | 'outer' {
  const [voice] = outer.voices;
  const [own] = inner.voices;
  if (!voice || !own || inner.attribution.kind === 'thought' && voice.sort !== 'relay' && !startsInner(outer, inner)) return 'outer';
  if (sameVoice(voice, own) || own.sort === 'unknown' || own.sort === 'unnamed') return voice.sort === 'relay' && own.sort !== 'unknown' ? handOn(outer, inner) : 'outer';
  if (voice.sort === 'relay' || voice.sort === 'unknown') return inner.attribution.nested || voice.sort === 'relay' || covers(outer, inner) ? handOn(outer, inner) : 'outer';
  if (inner.attribution.kind === 'thought') return 'outer';
  return startsInner(outer, inner) || outer.attribution.rules[0] === 'according-to' || own.rule.startsWith('pronoun') ? handOn(outer, inner) : 'outer';
}

/** The outer content begins with the inner speaker: "the ministry said Wang told …". */
function startsInner(outer: Told, inner: Told): boolean {
  const { source } = inner.attribution;
  return source !== null && source.start - outer.attribution.content.start < 12;
}

const covers = (outer: Told, inner: Told): boolean => {
  const size = (each: Told): number => each.attribution.content.end - each.attribution.content.start;
  return size(inner) > size(outer) / 2;
};

function handOn(outer: Told, inner: Told): Told {
  const [voice] = outer.voices;
  if (!voice) return inner;
  const { cue, source } = outer.attribution;
  const parts = [cue, ...(source ? [source] : []), ...(inner.around ? [inner.around] : [])];
  const known = voice.slug !== null || voice.principals.length > 0;
  return {
    ...inner,
    via: known ? [...inner.via, voice, ...outer.via] : [...inner.via, ...outer.via],
    claimedBy: inner.claimedBy ?? hearsay(voice, inner.voices),
    around: voice.sort === 'unknown' ? inner.around : { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) },
  };
}
