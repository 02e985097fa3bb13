import { findHolderId } from '@/lib/data/statement/holder-identity';
import { findTargetIdentity } from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import type { CommandRefusal } from '@/lib/domain/change/refusal';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';

/** Whose stance toward what an act of an editor is about, or why there can be none. */
export async function placeEditorAct(
  tx: Transaction,
  { holder, target: key }: { readonly holder: string; readonly target: string },
): Promise<Result<{ readonly holderId: number; readonly targetId: number }, CommandRefusal>> {
  const holderId = await findHolderId(tx, holder);
  if (holderId === null) return refused({ code: 'unknown-name', field: 'holder', named: holder });
  const target = await findTargetIdentity(tx, key);
  if (!target) return refused({ code: 'unknown-target', target: key });
  if (target.actorId === holderId) {
    return refused({
      code: 'fields-disagree',
      field: 'target',
      message: 'An actor takes no stance toward itself. Choose another target.',
    });
  }
  return accepted({ holderId, targetId: target.id });
}
