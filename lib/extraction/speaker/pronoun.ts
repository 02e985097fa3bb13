import type { Voice } from './voice';

/** A voice met earlier in the text, and how much it stood in the foreground there. */
export interface Heard {
  readonly voice: Voice;
  /** The sentence it stood in, counted through the text; the paragraph likewise. */
  readonly sentence: number;
  readonly paragraph: number;
  /** It spoke there, or was only named; first in its sentence or later. */
  readonly spoke: boolean;
  readonly leads: boolean;
}

export type Pronoun = 'he' | 'she' | 'they' | 'it' | 'i' | 'we';

/** The pronoun a source consists of; null for names. */
export function pronounOf(words: string): Pronoun | null {
  const word = words.toLowerCase().replace(/^(also|both)\s+/, '');
  if (/^(he|she|they|it|i|we)$/.test(word)) return word as Pronoun;
  return word === 'his' || word === 'him'
    ? 'he'
    : word === 'her'
      ? 'she'
      : /^(their|them)$/.test(word)
        ? 'they'
        : word === 'its'
          ? 'it'
          : null;
}

function fits(pronoun: Pronoun, voice: Voice): number {
  const { sort, plural } = voice;
  if (pronoun === 'he' || pronoun === 'she') return fitsPerson(pronoun, voice);
  if (pronoun === 'they') return plural || voice.principals.length > 1 ? 1 : sort === 'body' ? 0.7 : 0.15;
  if (pronoun === 'it') return sort === 'relay' ? 0.9 : sort === 'body' && !plural ? 1 : 0;
  return 0;
}

function fitsPerson(pronoun: 'he' | 'she', { gender, sort, plural }: Voice): number {
  if (sort !== 'person' || plural) return 0;
  if (gender === null) return 0.8;
  return (gender === 'male') === (pronoun === 'he') ? 1 : 0;
}

/** Whether a pronoun can mean this voice at all, and not only at a stretch. */
export const couldMean = (pronoun: Pronoun, voice: Voice): boolean => fits(pronoun, voice) >= 0.7;

/** Where a pronoun stands, counted as in `Heard`. */
type Place = Pick<Heard, 'sentence' | 'paragraph'>;

/** By fit, nearness and standing; 0 for whom the pronoun cannot mean. */
function scoreOf(pronoun: Pronoun, heard: Heard, at: Place): number {
  const fit = fits(pronoun, heard.voice);
  if (fit === 0 || at.paragraph - heard.paragraph > 6) return 0;
  const near = 1 / (1 + 0.35 * (at.sentence - heard.sentence) + 0.15 * (at.paragraph - heard.paragraph));
  return fit * near * (isForemost(heard, at) ? 1.6 : 1) * (heard.leads ? 1.3 : 1);
}

/** It spoke there, or leads the pronoun's own sentence. */
const isForemost = ({ spoke, leads, sentence }: Heard, at: Place): boolean =>
  spoke || (leads && sentence === at.sentence);

/** What tells two voices apart: the actor, else the person, else the office and the words. */
const keyOf = ({ slug, person, office, principals, text }: Voice): string =>
  slug ?? person ?? `${office}/${principals.join()}/${text}`;

/** Whom a pronoun means: the best of those heard before by fit, nearness and standing; null where nobody fits. */
export function resolvePronoun(words: string, pronoun: Pronoun, heard: readonly Heard[], at: Place): Voice | null {
  const scored = new Map<string, { heard: Heard; score: number }>();
  for (const each of heard.slice(-60)) {
    const score = scoreOf(pronoun, each, at);
    if (score === 0) continue;
    const key = keyOf(each.voice);
    const known = scored.get(key);
    if (!known || known.score < score) scored.set(key, { heard: each, score });
  }
  const [best, second] = [...scored.values()].sort((a, b) => b.score - a.score || b.heard.sentence - a.heard.sentence);
  if (!best) return null;
  const sure = best.score / (best.score + (second?.score ?? 0));
  return {
    ...best.heard.voice,
    text: words,
    confidence: Math.min(best.heard.voice.confidence, 0.2 + 0.7 * sure),
    runnerUp: second?.heard.voice.slug ?? null,
    rule: `pronoun-${pronoun}`,
  };
}
