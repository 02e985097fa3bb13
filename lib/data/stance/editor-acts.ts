import type { ShiftVerdictInput } from '@/lib/domain/shift/shift-verdict';
import type { SilenceInput } from '@/lib/domain/silence/silence';
import type { Transaction } from '../transact';

/** Whose stance toward what an editor's act is about, and whose act it is. */
export interface EditorActPlace {
  readonly holderId: number;
  readonly targetId: number;
  readonly coderId: number;
}

export async function writeSilence(
  tx: Transaction,
  seq: number,
  place: EditorActPlace,
  silence: Omit<SilenceInput, 'holder' | 'target'>,
): Promise<void> {
  await tx.silence.create({ data: { ...silence, ...place, seq } });
}

export async function writeShiftVerdict(
  tx: Transaction,
  seq: number,
  place: EditorActPlace,
  verdict: Pick<ShiftVerdictInput, 'on' | 'direction' | 'verdict' | 'reason'>,
): Promise<void> {
  await tx.shiftVerdict.create({ data: { ...verdict, ...place, seq } });
}
