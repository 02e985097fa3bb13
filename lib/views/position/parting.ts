import type { StandingLine } from './standing-line';
import { groupBy } from '../words/group-by';
import type { Target } from '@/lib/domain/target/target';

/** An issue on which actors stand on opposite sides: those for it and those against it, most statements first. */
export interface Parting {
  readonly target: Target;
  readonly for: readonly StandingLine[];
  readonly against: readonly StandingLine[];
  readonly neither: readonly StandingLine[];
  /** Heard of on another's word alone. */
  readonly hearsay: readonly StandingLine[];
  readonly statements: number;
}

/**
 * The side a line is on: its label's where it has one, else that of the values found when all are of one sign; 0 for
 * neither.
 */
function sideOfLine({ standing }: StandingLine): -1 | 0 | 1 {
  if (standing.kind === 'none' || standing.kind === 'no-longer-known') return 0;
  if (standing.kind === 'known') {
    if (standing.label === 'unclear' || standing.label === 'takes-no-side') return 0;
    return standing.estimate.mean > 0 ? 1 : -1;
  }
  const signs = new Set(standing.counted.map(({ score }) => Math.sign(score.value ?? 0)).filter((sign) => sign !== 0));
  const [only] = signs;
  return signs.size === 1 && only !== undefined ? (only > 0 ? 1 : -1) : 0;
}

/** How many statements count for a line. */
export const countedIn = ({ standing }: StandingLine): number =>
  standing.kind === 'known' || standing.kind === 'too-few' ? standing.counted.length : 0;

const byCount = (a: StandingLine, b: StandingLine): number => countedIn(b) - countedIn(a);

/** Targets on which at least one line is for and one against; most statements first. */
export function toPartings(lines: readonly StandingLine[]): readonly Parting[] {
  return [...groupBy(lines, ({ target }) => target.key).values()]
    .flatMap((these): Parting[] => {
      const [first] = these;
      const on = (side: -1 | 0 | 1) =>
        these.filter((line) => line.words !== null && sideOfLine(line) === side).sort(byCount);
      if (!first || on(1).length === 0 || on(-1).length === 0) return [];
      return [
        {
          target: first.target,
          for: on(1),
          against: on(-1),
          neither: on(0),
          hearsay: these.filter(({ words, leftOut }) => words === null && leftOut.length > 0),
          statements: these.reduce((sum, line) => sum + countedIn(line), 0),
        },
      ];
    })
    .sort((a, b) => b.statements - a.statements);
}
