import type { ShiftVerdict } from '@/lib/domain/shift/shift-verdict';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import type { Observation } from '@/lib/domain/stance/observation';
import { targetName } from '@/lib/domain/target/target';
import { instantDay, longDay } from '../words/day-words';
import type { ShiftVerdictValues } from '../form/shift-verdict-form';
import { noShiftWords, toWhatMoved, verdictsWithout, type Movement } from '../position/what-moved';

interface DeskPart {
  readonly id: string;
  readonly title: string;
  readonly shifts: readonly Movement[];
  readonly none: string;
}

/** What an editor judges: the shifts without a verdict first, and verdicts on what is found no more. */
export interface ShiftDesk {
  readonly parts: readonly DeskPart[];
  readonly unmatched: readonly string[];
}

/** "China, A recognised Taliban role, 3 June 2021". */
export function shiftName({ holder, target, on }: Pick<ShiftVerdict, 'holder' | 'target' | 'on'>): string {
  return `${holder.name}, ${targetName(target)}, ${longDay(on)}`;
}

/** The form as it opens: with the verdict that stands, if one does, and no reason yet. */
export function verdictValuesOf({ holder, target, on, direction, verdict }: Movement): ShiftVerdictValues {
  return {
    holder: holder.slug,
    target: target.key,
    on,
    direction: String(direction ?? ''),
    verdict: verdict?.ruling ?? '',
    reason: '',
    back: '/admin/shifts',
  };
}

/** Under the default counting: what most readers see. */
export function toShiftDesk(observations: readonly Observation[], verdicts: readonly ShiftVerdict[]): ShiftDesk {
  const moved = toWhatMoved(observations, defaultCounting, null, verdicts);
  const all = [...moved.shifts, ...moved.dismissed];
  const open = all.filter(({ verdict }) => verdict === null);
  return {
    parts: [
      {
        id: 'to-judge',
        title: 'To judge',
        shifts: open,
        none: all.length > 0 ? 'Every shift found has a verdict.' : noShiftWords(moved),
      },
      {
        id: 'judged',
        title: 'Judged',
        shifts: all.filter(({ verdict }) => verdict !== null),
        none: 'No shift has a verdict.',
      },
    ],
    unmatched: verdictsWithout(all, verdicts).map(
      (one) => `${shiftName(one)}: ${one.verdict} by ${one.coder.name}, ${instantDay(one.at)}: ${one.reason}`,
    ),
  };
}
