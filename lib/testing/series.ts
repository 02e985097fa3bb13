import { dayFromNumber } from '@/lib/domain/calendar/day-arithmetic';
import type { Observation } from '@/lib/domain/stance/observation';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { anObservation } from './observation';

/** The day that `day: 0` of a made-up series stands for: 2020-03-27. */
export const dayZero = 18_348;

const outlets = [
  { slug: 'one-daily', name: 'One Daily', named: true },
  { slug: 'other-post', name: 'Other Post', named: true },
];

interface SeriesPoint extends Partial<
  Pick<Observation, 'modality' | 'reportCount' | 'outlets' | 'occasionSlug' | 'precision' | 'statementKey'>
> {
  readonly day: number;
  readonly value: number;
}

/** Counted observations of one holder toward one issue, a statement each, of two named outlets in turn. */
export function aSeries(stated: readonly SeriesPoint[]): Observation[] {
  return stated.map(({ day, value, ...rest }, index) =>
    anObservation({
      statementKey: `statement-${String(index).padStart(3, '0')}`,
      saidOn: dayFromNumber(dayZero + day),
      value: value as StanceValue,
      outlets: outlets.slice(index % 2, (index % 2) + 1),
      ...rest,
    }),
  );
}
