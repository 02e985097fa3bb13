import { changeReason } from '@/lib/domain/change/change-reason';
import { textOf } from './form-state';

/** What is withdrawn, as last seen, and why, as typed. */
export interface WithdrawalValues {
  readonly slug: string;
  readonly fieldsVersion: string;
  readonly withdrawal: string;
}

export function readWithdrawal(form: FormData): WithdrawalValues {
  return {
    slug: textOf(form, 'slug'),
    fieldsVersion: textOf(form, 'fieldsVersion'),
    withdrawal: textOf(form, 'withdrawal'),
  };
}

/** As typed → what the command takes, or what is wrong with the reason. */
export function parseWithdrawal({ slug, fieldsVersion, withdrawal }: WithdrawalValues) {
  const reason = changeReason.safeParse(withdrawal);
  if (reason.success)
    return { ok: true as const, input: { slug, fieldsVersion: Number(fieldsVersion), reason: reason.data } };
  return { ok: false as const, issues: reason.error.issues.map(({ message }) => ({ path: ['withdrawal'], message })) };
}
