import { StanceValueMark } from '@/components/marks/stance-value-mark';
import type { JudgedValue } from '@/lib/domain/stance/stance-value';

/** A judgement's value; "no stance" is one too. */
export function JudgedValueMark({ value }: { readonly value: JudgedValue }) {
  return value === null ? <b className="font-medium">no stance</b> : <StanceValueMark value={value} />;
}
