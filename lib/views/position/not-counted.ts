import type { LeftOut, Observation } from '@/lib/domain/stance/observation';
import { leftOutKinds } from '../words/counting';
import { groupBy } from '../words/group-by';

const reasons: Record<LeftOut, string> = {
  hearsay: 'on another’s word',
  private: 'a private voice',
  standing: 'an undated general position',
  open: 'not settled',
  unnamed: 'in no named outlet',
  unchecked: 'not checked by a person',
  modality: 'of another modality',
};

function noteOn(observations: readonly Observation[]): string | null {
  const leftOut = observations.flatMap((observation) => observation.leftOut ?? []);
  if (leftOut.length === 0) return null;
  const why = leftOutKinds
    .filter((kind) => leftOut.includes(kind))
    .map((kind) => reasons[kind])
    .join(', ');
  return leftOut.length === observations.length
    ? `Not counted: ${why}`
    : `${leftOut.length} of ${observations.length} stances not counted: ${why}`;
}

/**
 * What a list says beside a statement that is left out of its counts, by key: "Not counted: an undated general
 * position", and "4 of 6 stances not counted: on another’s word" where it counts for one of its holders.
 */
export function notCountedNotes(observations: readonly Observation[]): ReadonlyMap<string, string> {
  const byStatement = groupBy(observations, ({ statementKey }) => statementKey);
  return new Map(
    [...byStatement].flatMap(([key, ofStatement]) => {
      const note = noteOn(ofStatement);
      return note === null ? [] : [[key, note] as const];
    }),
  );
}
