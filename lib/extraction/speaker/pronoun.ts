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
  const { gender, sort, plural } = voice;
  if (pronoun === 'he' || pronoun === 'she') {
    if (sort !== 'person' || plural) return 0;
    if (gender === null) return 0.8;
    return (gender === 'male') === (pronoun === 'he') ? 1 : 0;
  }
  if (pronoun === 'they') return plural || voice.principals.length > 1 ? 1 : sort === 'body' ? 0.7 : 0.15;
  if (pronoun === 'it') return sort === 'relay' ? 0.9 : sort === 'body' && !plural ? 1 : 0;
  return 0;
}

/** Whether a pronoun can mean this voice at all, and not only at a stretch. */
export const couldMean = (pronoun: Pronoun, voice: Voice): boolean => fits(pronoun, voice) >= 0.7;

/** Whom a pronoun means: the best of those heard before by fit, nearness and standing; null where nobody fits. */
export function resolvePronoun(
  words: string,
  pronoun: Pronoun,
  heard: readonly Heard[],
  at: { sentence: number; paragraph: number },
): Voice | null {
  const scored = new Map<string, { heard: Heard; score: number }>();
  for (const each of heard.slice(-60)) {
    const fit = fits(pronoun, each.voice);
    if (fit === 0 || at.paragraph - each.paragraph > 6) continue;
    const near = 1 / (1 + 0.35 * (at.sentence - each.sentence) + 0.15 * (at.paragraph - each.paragraph));
    const foremost = each.spoke || (each.leads && each.sentence === at.sentence);
    const score = fit * near * (foremost ? 1.6 : 1) * (each.leads ? 1.3 : 1);
    const key =
      each.voice.slug ?? each.voice.person ?? `${each.voice.office}/${each.voice.principals.join()}/${each.voice.text}`;
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
