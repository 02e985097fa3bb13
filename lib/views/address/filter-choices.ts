import { capacity, modality } from '@/lib/domain/utterance/utterance';
import { stanceValues } from '@/lib/domain/stance/stance-value';
import { reportMode } from '@/lib/domain/report/report';
import type { NamedThing, StatementNames } from '@/lib/domain/statement/statement-names';
import { targetName } from '@/lib/domain/target/target';
import { withoutUnknown, type FilterPart } from './evidence-filter';
import { scaleWords, signed } from '../words/stance-words';
import { modalityWords } from '../words/modality-words';
import { capacityWords, modeWords } from '../words/statement-words';
import { compareTargets } from '../words/target-words';

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** What each list of the form offers; days are typed, and statements named by the link that leads to them. */
export type FilterChoices = Readonly<Record<Exclude<FilterPart, 'from' | 'to' | 'ids'>, readonly Choice[]>>;

const byName = (a: Choice, b: Choice): number => a.name.localeCompare(b.name, 'en');

const namesOf = (things: readonly NamedThing[]): Choice[] =>
  things.map(({ slug, name }) => ({ value: slug, name })).sort(byName);

const scale = [...stanceValues]
  .reverse()
  .map((value) => ({ value: String(value), name: `${signed(value)}: ${scaleWords[value]}` }));

/** What the list can be narrowed to: only what some statement holds. */
export function toFilterChoices(names: StatementNames): FilterChoices {
  return {
    holder: namesOf(names.holders),
    target: [...names.targets].sort(compareTargets).map((target) => ({ value: target.key, name: targetName(target) })),
    speaker: namesOf(names.speakers),
    addressee: namesOf(names.addressees),
    occasion: namesOf(names.occasions),
    outlet: namesOf(names.outlets),
    mode: reportMode.options.map((value) => ({ value, name: modeWords(value) })),
    modality: modality.options.map((value) => ({ value, name: modalityWords(value) })),
    capacity: capacity.options.map((value) => ({ value, name: capacityWords(value) })),
    value: scale,
    checked: [
      { value: 'yes', name: 'checked by a person' },
      { value: 'no', name: 'not checked by a person' },
    ],
    state: [
      { value: 'settled', name: 'with a settled stance' },
      { value: 'open', name: 'found, not settled' },
    ],
    word: [
      { value: 'own', name: 'in its own or its side’s account' },
      { value: 'another', name: 'on another’s word alone' },
    ],
  };
}

/** "All 45 statements", "7 of 45 statements". */
export function listWords(shown: number, all: number): string {
  return shown === all ? `All ${all} statements` : `${shown} of ${all} statements`;
}

type Parsed = Parameters<typeof withoutUnknown>[0];

/**
 * Values that read well but name nothing here are ignored too, and named: `holder=atlantis`, or a place in the list
 * whose statement is not there.
 */
export function matchingValues(parsed: Parsed, choices: FilterChoices, isPlaceKnown = true): Parsed {
  const isListed = (part: string): part is keyof FilterChoices => part in choices;
  return withoutUnknown(parsed, (part, value) =>
    isListed(part) ? choices[part].some((choice) => choice.value === value) : part !== 'after' || isPlaceKnown,
  );
}
