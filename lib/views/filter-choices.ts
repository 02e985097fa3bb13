import type { Observation } from '@/lib/domain/stance/observation';
import type { EvidenceFilter } from './evidence-filter';
import { targetName } from '@/lib/domain/target/target';
import { compareTargets } from './target-words';

interface Choice {
  readonly value: string;
  readonly name: string;
}

export interface FilterChoices {
  readonly holder: readonly Choice[];
  readonly speaker: readonly Choice[];
  readonly target: readonly Choice[];
}

const byName = (a: Choice, b: Choice): number => a.name.localeCompare(b.name, 'en');

function distinct(choices: readonly Choice[]): Choice[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

/** What the list can be narrowed to: only what some statement holds. */
export function toFilterChoices(observations: readonly Observation[]): FilterChoices {
  const actor = ({ slug, name }: Observation['holder']): Choice => ({ value: slug, name });
  const targets = observations.map(({ score }) => score.target).sort(compareTargets);
  return {
    holder: distinct(observations.map(({ holder }) => actor(holder))).sort(byName),
    speaker: distinct(observations.map(({ speaker }) => actor(speaker))).sort(byName),
    target: distinct(targets.map((target) => ({ value: target.key, name: targetName(target) }))),
  };
}

/** "24 statements", "7 of 45 statements: 5 counted. Left out: 2 standing lines." */
export function listWords(shown: number, all: number): string {
  return shown === all ? `All ${all} statements` : `${shown} of ${all} statements`;
}

interface Parsed {
  readonly filter: EvidenceFilter;
  readonly ignored: readonly string[];
}

/** Values that read well but name nothing here are ignored too, and named: `holder=atlantis`. */
export function matchingValues({ filter, ignored }: Parsed, choices: FilterChoices): Parsed {
  const known = (part: keyof FilterChoices): boolean => choices[part].some(({ value }) => value === filter[part]);
  const parts = (['holder', 'target', 'speaker'] as const).filter((part) => filter[part] !== undefined);
  return {
    filter: Object.fromEntries(parts.filter(known).map((part) => [part, filter[part]])),
    ignored: [...ignored, ...parts.filter((part) => !known(part)).map((part) => `${part}=${filter[part] ?? ''}`)],
  };
}
