import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { Span } from '../../domain/article/span';
import type { StanceValue } from '../../domain/stance/stance-value';
import { findMentions } from '../knowledge/find-mentions';
import type { Knowledge } from '../knowledge/knowledge';
import type { Mention } from '../knowledge/mention';
import { spansOf, toSentences, type Token } from '../text/token';
import { weightOf, type Charge } from './charge';
import { faultOf, type Fault } from './fault';
import { faultFeatures, type NamedWeights } from './fault-features';
import { findProxies, type Proxy } from './proxy';
import { readSentence, type Reading } from './reading';
import { chargesToward } from './target-charges';
import { suspicion } from './suspicion';

/** An actor that a sentence judges; `actor` null where the fault has no name beside it. Offsets are the text's. */
export interface JudgedActor {
  readonly from: number;
  readonly to: number;
  readonly actor: string | null;
  readonly value: StanceValue;
  readonly confidence: number;
  readonly evidence: readonly Span[];
  readonly rules: readonly string[];
}

interface ActorMention {
  readonly place: Span;
  readonly actor: string;
  readonly charges: readonly Charge[];
  readonly weight: number;
  /** How well it would fit as the one at fault, charges aside. */
  readonly suspicion: number;
}

const toValue = (weight: number): StanceValue => (weight <= -1.5 ? -2 : weight < 0 ? -1 : weight >= 1.5 ? 2 : 1);
const toConfidence = (weight: number, share = 1): number =>
  Math.round(Math.min(0.95, 0.45 + Math.abs(weight) * 0.2) * share * 100) / 100;

/** How sure a fault without a name is of whom the speaker faulted before; what its followers do, laid to a side. */
const shares = { carried: 0.8, followers: 0.8 };
/**
 * Charges that together weigh less say nothing, and a fault nobody is named for must be plainer; the speaker's own side
 * is charged plainly, or named alone as the doer, or not at all.
 */
const least = {
  selfReproach: -1.5,
  selfSuspicion: 0.6,
  nameless: 0.3,
  carried: 0,
  fault: 0.5,
  charge: 0.8,
  praise: 0.8,
  suspicion: 0.2,
  spokenOf: 0.6,
};

const covering = (tokens: readonly Token[], { start, end }: Span): readonly [number, number] => {
  const from = tokens.findIndex((token) => token.end > start);
  let to = from;
  while ((tokens[to + 1]?.start ?? end) < end) to += 1;
  return [from, to];
};

function nameOf(reading: Reading, mention: Mention): ActorMention | null {
  const actor = mention.principal ?? mention.actor;
  if (actor === null) return null;
  const [from, to] = covering(reading.tokens, mention);
  const charges = chargesToward(reading, from, to);
  const asked = charges.some(({ rule }) => rule === 'is-called-on' || rule === 'is-told-to-cease') ? 0.5 : 0;
  return {
    place: mention,
    actor,
    charges,
    weight: weightOf(charges),
    suspicion: suspicion(reading, from, to, mention) + asked,
  };
}

/** A side as its followers show it: what they do counts against it, a step weaker; what is done to them doesn't. */
function sideOf(reading: Reading, { from, to, actor }: Proxy): ActorMention {
  const own = chargesToward(reading, from, to).map((charge) => ({
    ...charge,
    weight: charge.weight * shares.followers,
    rule: `followers-${charge.rule}`,
  }));
  const place = { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to]?.end ?? 0 };
  return { place, actor, charges: own, weight: weightOf(own), suspicion: 0.4 };
}

const judged = (reading: Reading, { place, actor, charges, weight }: ActorMention): JudgedActor => ({
  from: place.start,
  to: place.end,
  actor,
  value: toValue(weight),
  confidence: toConfidence(weight),
  evidence: spansOf(
    reading.tokens,
    charges.flatMap(({ tokens }) => tokens),
  ),
  rules: charges.map(({ rule }) => rule),
});

/** The one named who would fit best as the one at fault. */
const likeliest = (named: readonly ActorMention[]): ActorMention | undefined =>
  [...named].sort((a, b) => b.suspicion - a.suspicion || a.place.start - b.place.start)[0];

const worstFirst = (a: JudgedActor, b: JudgedActor): number =>
  a.value - b.value || b.confidence - a.confidence || a.from - b.from;

/**
 * Whom a sentence that faults somebody means: those charged, else the likeliest of those named, else nobody by name.
 */
function faulted(
  reading: Reading,
  named: readonly ActorMention[],
  { strength, words }: Fault,
  spokenOf: string | null,
): readonly JudgedActor[] {
  const charged = named.filter(({ weight }) => weight <= -least.fault);
  if (charged.length > 0) return charged.map((one) => judged(reading, one));
  if (words.length === 0) return [];
  const suspect = likeliest(named);
  const evidence = spansOf(reading.tokens, words);
  const confidence = toConfidence(strength / 2);
  if (suspect && suspect.suspicion >= least.suspicion) {
    return [
      {
        from: suspect.place.start,
        to: suspect.place.end,
        actor: suspect.actor,
        value: -1,
        confidence,
        evidence,
        rules: ['fault-beside-it', ...suspect.charges.map(({ rule }) => rule)],
      },
    ];
  }
  const at = reading.tokens[words[0] ?? 0];
  if (!at || strength <= (spokenOf === null ? least.nameless : least.carried)) return [];
  return [
    {
      from: at.start,
      to: at.end,
      actor: spokenOf,
      value: -1,
      confidence: toConfidence(strength / 2, spokenOf === null ? 1 : shares.carried),
      evidence,
      rules: [spokenOf === null ? 'fault-without-a-name' : 'fault-carried-on'],
    },
  ];
}

interface WhoIsNamed {
  readonly others: readonly ActorMention[];
  readonly weights: NamedWeights;
}

function whoIsNamed(
  reading: Reading,
  mentions: readonly Mention[],
  holder: string | null,
  proxies: readonly Proxy[],
): WhoIsNamed {
  const all = [
    ...mentions.flatMap((mention) => nameOf(reading, mention) ?? []),
    ...proxies.map((proxy) => sideOf(reading, proxy)),
  ];
  const alone = all.every(({ actor }) => actor === holder);
  const others = all.filter(
    (one) =>
      one.actor !== holder || one.weight <= least.selfReproach || (alone && one.suspicion >= least.selfSuspicion),
  );
  const found = others.map(({ weight }) => weight);
  return {
    others,
    weights: {
      foreign: others.length,
      own: all.length - others.length,
      worst: Math.min(0, ...found),
      best: Math.max(0, ...found),
    },
  };
}

/** What the rule for fault counts in a sentence; for its training. */
export function countFaults(text: string, holder: string | null, knowledge: Knowledge): readonly number[] {
  const tokens = toSentences(text, 0).flat();
  const reading = readSentence(tokens);
  return faultFeatures(
    reading,
    whoIsNamed(reading, findMentions(tokens, knowledge, undated), holder, findProxies(tokens, knowledge, undated))
      .weights,
  );
}

/**
 * What a sentence says of actors, the most faulted first, and who else than its speaker would be meant by a fault,
 * judged or not.
 */
export interface Verdict {
  readonly judged: readonly JudgedActor[];
  readonly suspect: string | null;
}

interface Surroundings {
  readonly holder: string | null;
  /** Groups whose deeds are laid to the side they take. */
  readonly proxies: readonly Proxy[];
  /** Whom the speaker spoke of before. */
  readonly spokenOf: string | null;
}

function judgeSentence(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { holder, proxies, spokenOf }: Surroundings,
): Verdict {
  const reading = readSentence(tokens);
  const { others, weights } = whoIsNamed(reading, mentions, holder, proxies);
  const fault = faultOf(reading, weights);
  const bad = fault.strength > 0 ? faulted(reading, others, fault, spokenOf) : [];
  const good = others
    .filter(({ weight, actor }) => weight >= least.praise && bad.every((one) => one.actor !== actor))
    .map((one) => judged(reading, one));
  const suspect = likeliest(others.filter(({ actor }) => actor !== holder));
  return {
    judged: [...bad, ...good].sort(worstFirst),
    suspect: suspect && suspect.suspicion >= least.spokenOf ? suspect.actor : null,
  };
}

/** An actor that words of a statement judge plainly. */
export interface ChargedActor {
  readonly actor: string;
  /** Where it is named. */
  readonly at: Mention;
  readonly weight: number;
  readonly charges: readonly Charge[];
  readonly confidence: number;
}

/** What a nation's name only stands before ("UN resolutions") is praised for itself, not for the nation. */
const saysNothing = (charge: Charge): boolean =>
  charge.rule === 'is-curbed' || (charge.rule === 'has-or-makes' && charge.weight > 0);

/** The actors, holders aside, that plain words of a sentence judge; no guess by what stands beside a fault. */
export function chargedActors(
  reading: Reading,
  mentions: readonly Mention[],
  holders: readonly string[],
): readonly ChargedActor[] {
  return mentions.flatMap((mention) => {
    const actor = mention.kind === 'person' ? mention.actor : (mention.principal ?? mention.actor);
    const own = [mention.actor, mention.principal].some((slug) => slug !== null && holders.includes(slug));
    if (actor === null || own || mention.kind === 'agency' || mention.place) return [];
    const [from, to] = covering(reading.tokens, mention);
    const attributive = reading.tokens[to + 1]?.pos === 'NOUN';
    const charges = chargesToward(reading, from, to).filter(
      (charge) => !saysNothing(charge) && !(attributive && charge.weight > 0),
    );
    const weight = weightOf(charges);
    return weight <= -least.charge || weight >= least.praise
      ? [{ actor, at: mention, weight, charges, confidence: toConfidence(weight) }]
      : [];
  });
}

/** A day on which names are read when a sentence comes without one. */
const undated = '2016-01-01' as CalendarDay;

/**
 * Reads a sentence, or a few, without an article around it. `holder` is who says it, if known: its own side is hardly
 * judged. A fault without a name is laid to `spokenOf`, if the speaker spoke of somebody before.
 */
export function judgeText(
  text: string,
  holder: string | null,
  knowledge: Knowledge,
  spokenOf: string | null = null,
): Verdict {
  const verdicts = toSentences(text, 0).map((tokens) =>
    judgeSentence(tokens, findMentions(tokens, knowledge, undated), {
      holder,
      proxies: findProxies(tokens, knowledge, undated),
      spokenOf,
    }),
  );
  return {
    judged: verdicts.flatMap(({ judged }) => judged),
    suspect: verdicts.findLast(({ suspect }) => suspect !== null)?.suspect ?? null,
  };
}

/** The actors that a sentence read alone judges. */
export const judgedActorsOf = (text: string, holder: string | null, knowledge: Knowledge): readonly JudgedActor[] =>
  judgeText(text, holder, knowledge).judged;
