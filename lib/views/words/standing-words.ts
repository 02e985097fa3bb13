import type { Lack } from '@/lib/domain/position/enough-evidence';
import type { Standing, StanceLabel } from '@/lib/domain/position/label';
import type { Observation } from '@/lib/domain/stance/observation';
import type { Target } from '@/lib/domain/target/target';
import { plural } from './counting';
import { onDay, shortDay } from './day-words';
import { polesOf, valueRange } from './stance-words';

const plainPoles = new Set(['backs', 'rejects', 'speaks for', 'speaks against']);

/** Whether a target’s poles are verbs with it as their object: “backs it”; else its own words: “finds them wrong”. */
export const hasPlainPoles = (target: Target): boolean => plainPoles.has(polesOf(target).for);

/** A pole as a sentence says it of the issue: “backs it”, “finds them wrong”. */
export const poleOfIt = (pole: string): string => (plainPoles.has(pole) ? `${pole} it` : pole);

/** A pole as a verb ("backs") or, where the issue has words of its own, as those words: "finds them wrong". */
function withForce(force: 'strongly' | 'leans', pole: string): string {
  if (force === 'strongly') return plainPoles.has(pole) ? `strongly ${pole}` : `${pole}, strongly`;
  return plainPoles.has(pole)
    ? `leans ${pole.includes('against') || pole === 'rejects' ? 'against' : 'for'}`
    : `leans: ${pole}`;
}

/** "strongly backs", "leans against", "takes no side"; in the poles of the target: "finds them wrong". */
export function labelWords(label: StanceLabel, target: Target): string {
  const poles = polesOf(target);
  switch (label) {
    case 'strongly-backs':
      return withForce('strongly', poles.for);
    case 'backs':
      return poles.for;
    case 'leans-for':
      return withForce('leans', poles.for);
    case 'takes-no-side':
      return 'takes no side';
    case 'unclear':
      return 'unclear';
    case 'leans-against':
      return withForce('leans', poles.against);
    case 'rejects':
      return poles.against;
    case 'strongly-rejects':
      return withForce('strongly', poles.against);
  }
}

const lacks: Record<Lack, string> = {
  statements: 'too few',
  occasions: 'too few occasions',
  days: 'too close together',
  outlets: 'fewer than two named outlets',
  firmness: 'standing or conditional lines only',
};

/** "too few"; "too few occasions, fewer than two named outlets". */
export function lackWords(found: readonly Lack[]): string {
  const named = found.includes('statements') ? (['statements'] as const) : found;
  return named.map((lack) => lacks[lack]).join(', ');
}

function datesOf(counted: readonly Observation[], knownYear?: number): string {
  return [...new Set(counted.map(({ saidOn, precision }) => shortDay(saidOn, precision, knownYear)))].join(', ');
}

/** "+1 in both statements found (3 Jun, 28 Jul)", "−2 to 0 in 5 statements found (…)". Never a mean. */
export function foundWords(counted: readonly Observation[], knownYear?: number): string {
  const range = valueRange(counted.flatMap(({ score }) => score.value ?? [])) ?? 'no value';
  const n = counted.length;
  const same = !range.includes(' to ');
  const statements =
    n === 1
      ? 'the one statement found'
      : n === 2 && same
        ? 'both statements found'
        : `${same ? 'each of ' : ''}${plural(n, 'statement')} found`;
  return `${range} in ${statements} (${datesOf(counted, knownYear)})`;
}

/** What can be said of a holder toward a target, as a sentence's end; null where nothing that counts was found. */
export function standingWords(standing: Standing, target: Target, knownYear?: number): string | null {
  switch (standing.kind) {
    case 'none':
      return null;
    case 'too-few':
      return `${foundWords(standing.counted, knownYear)}. No label: ${lackWords(standing.lacks)}.`;
    case 'no-longer-known':
      return (
        `no longer known, last ${valueRange([standing.last.score.value ?? 0]) ?? ''} ` +
        `${onDay(standing.last.saidOn, standing.last.precision)}.`
      );
    case 'known': {
      const rests = standing.restsOn.length > 0 ? ' The label is based on one statement.' : '';
      return (
        `${labelWords(standing.label, target)}${standing.mixed ? ', mixed' : ''}: ` +
        `${foundWords(standing.counted, knownYear)}.${rests}`
      );
    }
  }
}
