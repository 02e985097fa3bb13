import { recordChange } from '@/lib/data/change/record-change';
import type { Transaction } from '@/lib/data/transact';
import { writeShiftVerdict } from '@/lib/data/stance/editor-acts';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { ShiftVerdictInput } from '@/lib/domain/shift/shift-verdict';
import { placeEditorAct } from '../silence/place-editor-act';

/** Confirms or dismisses a shift of a holder toward a target at a day; a later verdict on it takes its place. */
export async function judgeShift(
  tx: Transaction,
  input: ShiftVerdictInput,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'judge-shift')) return refused({ code: 'may-not', permission: 'judge-shift' });
  const { holder, target, on, direction, verdict, reason } = input;
  const intent = { at, byId: by.coderId, verb: 'judge-shift', subject: `actor:${holder}`, reason } as const;
  return recordChange(tx, intent, async (seq) => {
    const place = await placeEditorAct(tx, { holder, target });
    if (!place.ok) return place;
    await writeShiftVerdict(tx, seq, { ...place.value, coderId: by.coderId }, { on, direction, verdict, reason });
    return accepted(null);
  });
}
