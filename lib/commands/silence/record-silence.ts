import { recordChange } from '@/lib/data/change/record-change';
import type { Transaction } from '@/lib/data/transact';
import { writeSilence } from '@/lib/data/stance/editor-acts';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { SilenceInput } from '@/lib/domain/silence/silence';
import { placeEditorAct } from './place-editor-act';

/**
 * Records that a holder's stance was looked for, or asked for, and that there was none. What was looked at is the
 * change's reason; an undo takes it back. Refuses a period that ends after the day of recording.
 */
export async function recordSilence(
  tx: Transaction,
  input: SilenceInput,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'record-silence')) return refused({ code: 'may-not', permission: 'record-silence' });
  if (input.to > at.toISOString().slice(0, 10)) {
    return refused({
      code: 'fields-disagree',
      field: 'to',
      message: 'The period ends in the future: nobody can have looked yet.',
    });
  }
  const { holder, target, ...silence } = input;
  const intent = {
    at,
    byId: by.coderId,
    verb: 'record-silence',
    subject: `actor:${holder}`,
    reason: input.sources,
  } as const;
  return recordChange(tx, intent, async (seq) => {
    const place = await placeEditorAct(tx, { holder, target });
    if (!place.ok) return place;
    await writeSilence(tx, seq, { ...place.value, coderId: by.coderId }, silence);
    return accepted(null);
  });
}
