import { shiftVerdictInput, type ShiftRuling } from '@/lib/domain/shift/shift-verdict';
import { textOf } from './form-state';

/** A verdict on a shift as typed; `back` is the page to come back to. */
export interface ShiftVerdictValues {
  readonly holder: string;
  readonly target: string;
  readonly on: string;
  /** 1 or −1 as text. */
  readonly direction: string;
  readonly verdict: string;
  readonly reason: string;
  readonly back: string;
}

const rulings: Record<ShiftRuling, string> = { confirmed: 'Confirmed', dismissed: 'Dismissed' };

/** What a verdict says beside the shift: "Confirmed", "Dismissed". */
export function rulingWords(ruling: ShiftRuling): string {
  return rulings[ruling];
}

export const rulingChoices: readonly { readonly value: ShiftRuling; readonly label: string; readonly words: string }[] =
  [
    { value: 'confirmed', label: 'Confirm', words: 'the evidence shows a shift' },
    { value: 'dismissed', label: 'Dismiss', words: 'something else explains the difference' },
  ];

export const shiftVerdictSentences = { verdict: 'Choose one of the two.' };

export function readShiftVerdict(form: FormData): ShiftVerdictValues {
  const text = (name: keyof ShiftVerdictValues): string => textOf(form, name);
  return {
    holder: text('holder'),
    target: text('target'),
    on: text('on'),
    direction: text('direction'),
    verdict: text('verdict'),
    reason: text('reason'),
    back: text('back'),
  };
}

/** As typed → what the command takes, or what is wrong with each field. */
export function parseShiftVerdict({ holder, target, on, direction, verdict, reason }: ShiftVerdictValues) {
  return shiftVerdictInput.safeParse({ holder, target, on, direction: Number(direction), verdict, reason });
}
