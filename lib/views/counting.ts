import { leftOutAs, type LeftOut, type Observation } from '@/lib/domain/stance/observation';

/** How many observations count by default, and how many do not, by the first reason why. */
export interface Count extends Readonly<Record<LeftOut, number>> {
  readonly counted: number;
}

/** In the order they are said. */
export const leftOutKinds: readonly LeftOut[] = ['hearsay', 'private', 'standing', 'open'];

export function countOf(observations: readonly Observation[]): Count {
  const count = { counted: 0, hearsay: 0, private: 0, standing: 0, open: 0 };
  for (const observation of observations) count[leftOutAs(observation) ?? 'counted'] += 1;
  return count;
}

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "3 on another’s word", "1 private voice", "2 standing lines", "1 not settled". */
export function leftOutWords(kind: LeftOut, n: number): string {
  switch (kind) {
    case 'hearsay': return `${n} on another’s word`;
    case 'private': return plural(n, 'private voice');
    case 'standing': return plural(n, 'standing line');
    case 'open': return `${n} not settled`;
  }
}

/** What was left out, in words; null when nothing was. */
export function leftOutList(count: Count): string | null {
  const said = leftOutKinds.filter((kind) => count[kind] > 0).map((kind) => leftOutWords(kind, count[kind]));
  return said.length > 0 ? said.join(', ') : null;
}

/** The line under every picture and table: what is counted, and how many are not. */
export function countingLine(count: Count): string {
  const rule = 'Counted: official statements, each once, in the speaker’s own or its side’s account.';
  return `${rule} Left out: ${leftOutList(count) ?? 'none'}.`;
}

/** "Not checked by a person", "3 of 6 checked by a person", "Each checked by a person"; null for none to check. */
export function checkedWords(observations: readonly { readonly score: Pick<Observation['score'], 'checked'> }[]): string | null {
  const checked = observations.filter((observation) => observation.score.checked).length;
  if (observations.length === 0) return null;
  if (checked === 0) return 'Not checked by a person';
  return checked === observations.length ? 'Each checked by a person' : `${checked} of ${observations.length} checked by a person`;
}

/** Several counts as one. */
export function sumOf(counts: readonly Count[]): Count {
  const sum = { counted: 0, hearsay: 0, private: 0, standing: 0, open: 0 };
  for (const count of counts) {
    sum.counted += count.counted;
    for (const kind of leftOutKinds) sum[kind] += count[kind];
  }
  return sum;
}
