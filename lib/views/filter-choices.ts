import { capacity, modality } from '@/lib/domain/statement/statement';
import { stanceValues } from '@/lib/domain/stance/stance-value';
import type { OccasionReference } from '@/lib/domain/occasion/occasion';
import type { Observation } from '@/lib/domain/stance/observation';
import { targetName } from '@/lib/domain/target/target';
import { filterParts, type EvidenceFilter, type FilterPart } from './evidence-filter';
import { scaleWords, signed } from './stance-words';
import { modalityWords } from './modality-words';
import { capacityWords } from './statement-words';
import { compareTargets } from './target-words';

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** What each list of the form offers; days are typed, not chosen. */
export type FilterChoices = Readonly<Record<Exclude<FilterPart, 'from' | 'to'>, readonly Choice[]>>;

const byName = (a: Choice, b: Choice): number => a.name.localeCompare(b.name, 'en');

function distinct(choices: readonly Choice[]): Choice[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

const scale = [...stanceValues].reverse().map((value) => ({ value: String(value), name: `${signed(value)}: ${scaleWords[value]}` }));

/** What the list can be narrowed to: only what some statement holds. */
export function toFilterChoices(observations: readonly Observation[], occasions: readonly OccasionReference[]): FilterChoices {
  const named = ({ slug, name }: { readonly slug: string; readonly name: string }): Choice => ({ value: slug, name });
  const targets = observations.map(({ score }) => score.target).sort(compareTargets);
  return {
    holder: distinct(observations.map(({ holder }) => named(holder))).sort(byName),
    target: distinct(targets.map((target) => ({ value: target.key, name: targetName(target) }))),
    speaker: distinct(observations.map(({ speaker }) => named(speaker))).sort(byName),
    occasion: occasions.map(({ slug, title }) => ({ value: slug, name: title })),
    outlet: distinct(observations.flatMap(({ outlets }) => outlets.map(named))).sort(byName),
    modality: modality.options.map((value) => ({ value, name: modalityWords(value) })),
    capacity: capacity.options.map((value) => ({ value, name: capacityWords(value) })),
    value: scale,
    reviewed: [{ value: 'yes', name: 'checked by a person' }, { value: 'no', name: 'not checked by a person' }],
  };
}

/** "All 45 statements", "7 of 45 statements". */
export function listWords(shown: number, all: number): string {
  return shown === all ? `All ${all} statements` : `${shown} of ${all} statements`;
}

interface Parsed {
  readonly filter: EvidenceFilter;
  readonly ignored: readonly string[];
}

/** Values that read well but name nothing here are ignored too, and named: `holder=atlantis`. */
export function matchingValues({ filter, ignored }: Parsed, choices: FilterChoices): Parsed {
  const known = (part: FilterPart): boolean =>
    part === 'from' || part === 'to' || choices[part].some(({ value }) => value === filter[part]);
  const parts = filterParts.filter((part) => filter[part] !== undefined);
  return {
    filter: Object.fromEntries(parts.filter(known).map((part) => [part, filter[part]])),
    ignored: [...ignored, ...parts.filter((part) => !known(part)).map((part) => `${part}=${filter[part] ?? ''}`)],
  };
}
