import type { Observation } from '../stance/observation';
import { middleDay, periodInDays } from './duplicate-policy';
import { positionSettings, type PositionSettings } from './position-settings';

/** What is missing for a label. `firmness`: all are general positions or conditional. */
export type Lack = 'statements' | 'occasions' | 'days' | 'outlets' | 'firmness';

/** Statements of no named occasion are of one occasion when their days are the same. */
function occasionOf({ occasionSlug, saidOn }: Observation): string {
  return occasionSlug ?? `day ${saidOn}`;
}

function spanInDays(observations: readonly Observation[]): number {
  const periods = observations.map(periodInDays);
  return Math.max(...periods.map(({ from }) => from)) - Math.min(...periods.map(({ to }) => to));
}

/**
 * The minimum-evidence rule: three statements from three occasions over at least 14 days in two named outlets, not all
 * of them standing or conditional. Answers with what is missing, in that order; empty when a label is allowed. Source:
 * a rule of this project, docs/decisions/0007-rules-for-words.md.
 */
export function lacksOf(
  counted: readonly Observation[],
  { label }: PositionSettings = positionSettings,
): readonly Lack[] {
  const lacks: Lack[] = [];
  const keys = new Set(counted.map(({ statementKey }) => statementKey));
  const outlets = new Set(
    counted.flatMap((observation) => observation.outlets.filter(({ named }) => named).map(({ slug }) => slug)),
  );
  if (keys.size < label.statements) lacks.push('statements');
  if (new Set(counted.map(occasionOf)).size < label.occasions) lacks.push('occasions');
  if (counted.length === 0 || spanInDays(counted) < label.days) lacks.push('days');
  if (outlets.size < label.outlets) lacks.push('outlets');
  if (counted.every(({ modality }) => modality === 'standing' || modality === 'conditional')) lacks.push('firmness');
  return lacks;
}

/** Those said on or before a day (since 1970), by the middle of their period. */
export function saidBy(observations: readonly Observation[], day: number): readonly Observation[] {
  return observations.filter((observation) => middleDay(observation) <= day);
}
