import { defaultCounting, type CountingRule, type DuplicatePolicy } from '@/lib/domain/stance/counting-rule';
import type { LeftOut, Observation } from '@/lib/domain/stance/observation';
import { modalityWords } from './modality-words';

/** How many observations count by default, and how many do not, by the first reason why. */
export interface Count extends Readonly<Record<LeftOut, number>> {
  readonly counted: number;
}

/** In the order they are said. */
export const leftOutKinds: readonly LeftOut[] = [
  'hearsay',
  'private',
  'standing',
  'unnamed',
  'unchecked',
  'modality',
  'open',
];

const nothing = { counted: 0, hearsay: 0, private: 0, standing: 0, unnamed: 0, unchecked: 0, modality: 0, open: 0 };

export function countOf(observations: readonly Observation[]): Count {
  const count = { ...nothing };
  for (const observation of observations) count[observation.leftOut ?? 'counted'] += 1;
  return count;
}

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "3 on another’s word", "1 private voice", "2 undated general positions", "1 not settled". */
export function leftOutWords(kind: LeftOut, n: number): string {
  switch (kind) {
    case 'hearsay':
      return `${n} on another’s word`;
    case 'private':
      return plural(n, 'private voice');
    case 'standing':
      return plural(n, 'undated general position');
    case 'unnamed':
      return `${n} in no named outlet`;
    case 'unchecked':
      return `${n} not checked by a person`;
    case 'modality':
      return `${n} of another modality`;
    case 'open':
      return `${n} not settled`;
  }
}

/** What was left out, by the first reason why; reasons of which there is none are not named. */
export function leftOutOf(count: Count): Readonly<Partial<Record<LeftOut, number>>> {
  return Object.fromEntries(leftOutKinds.filter((kind) => count[kind] > 0).map((kind) => [kind, count[kind]]));
}

/** What was left out, in words; null when nothing was. */
export function leftOutList(count: Count): string | null {
  const said = leftOutKinds.filter((kind) => count[kind] > 0).map((kind) => leftOutWords(kind, count[kind]));
  return said.length > 0 ? said.join(', ') : null;
}

const times: Record<DuplicatePolicy, string> = {
  utterance: 'each once',
  day: 'those of one day as their mean',
  report: 'as often as they were reported',
};

/** What counts under a rule: "official statements, each once, in the speaker’s own or its side’s account". */
export function ruleWords(rule: CountingRule): string {
  const parts = [
    rule.private ? 'statements of officials and private voices' : 'official statements',
    times[rule.duplicates],
    rule.hearsay ? 'those on another’s word too' : 'in the speaker’s own or its side’s account',
    rule.standing ? 'undated general positions too' : null,
    rule.namedOutlets ? 'in named outlets only' : null,
    rule.checked ? 'checked by a person only' : null,
    rule.modality ? `of one modality only (${modalityWords(rule.modality)})` : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** The line under every picture and table: what is counted, and how many are not. */
export function countingLine(count: Count, rule: CountingRule = defaultCounting): string {
  return `Counted: ${ruleWords(rule)}. Left out: ${leftOutList(count) ?? 'none'}.`;
}

/** "Not checked by a person", "3 of 6 checked by a person", "Each checked by a person"; null for none to check. */
export function checkedWords(
  observations: readonly { readonly score: Pick<Observation['score'], 'checked'> }[],
): string | null {
  return checkedOfWords(observations.filter((observation) => observation.score.checked).length, observations.length);
}

/** The same where only the numbers are known. */
export function checkedOfWords(checked: number, all: number): string | null {
  if (all === 0) return null;
  if (checked === 0) return 'Not checked by a person';
  return checked === all ? 'Each checked by a person' : `${checked} of ${all} checked by a person`;
}

/** How many stances there are in all, counted or not. */
export function totalOf(count: Count): number {
  return leftOutKinds.reduce((sum, kind) => sum + count[kind], count.counted);
}

/** Several counts as one. */
export function sumOf(counts: readonly Count[]): Count {
  const sum = { ...nothing };
  for (const count of counts) {
    sum.counted += count.counted;
    for (const kind of leftOutKinds) sum[kind] += count[kind];
  }
  return sum;
}
