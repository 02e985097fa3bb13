import { countRefusedSignIns, limitMinutes, noteAccess, renoteAccess } from '@/lib/data/access-log';
import type { Transaction } from '@/lib/data/transact';
import type { SignInRefusal } from '@/lib/domain/access/account';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';

/** Refused sign-ins within 15 minutes after which the next is turned away unheard. */
export const mostRefused = { ofAccount: 5, fromAddress: 20 } as const;

export interface Attempt {
  readonly account: string;
  readonly address: string;
}

/**
 * Notes an attempt as refused before its password is looked at, so that many at once can't slip past the count; answers
 * the note's id. Refuses when the account or the address has too many behind it. What is turned away here does not
 * count again: it would lock an account for as long as somebody keeps trying.
 */
export async function beginAttempt(tx: Transaction, { account, address }: Attempt, at: Date): Promise<Result<number, SignInRefusal>> {
  const ofAccount = await countRefusedSignIns(tx, { account }, at);
  const fromAddress = await countRefusedSignIns(tx, { address }, at);
  if (ofAccount >= mostRefused.ofAccount || fromAddress >= mostRefused.fromAddress) {
    await noteAccess(tx, { kind: 'sign-in-limited', account, address, detail: 'Too many refused before.' }, at);
    return refused({ code: 'too-many-attempts', minutes: limitMinutes });
  }
  const note = { kind: 'sign-in-refused', account, address, detail: 'Wrong e-mail address or password.' } as const;
  return accepted(await noteAccess(tx, note, at));
}

/** The attempt was the right person's. */
export function completeAttempt(tx: Transaction, id: number): Promise<void> {
  return renoteAccess(tx, id, { kind: 'signed-in', detail: 'Password.' });
}
