import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { signed } from '@/lib/views/words/stance-words';
import { StanceMark, type StanceLook } from './stance-mark';

interface StanceValueMarkProps {
  readonly value: StanceValue;
  readonly look?: StanceLook;
}

/** A value with its sign: "▼ −1". */
export function StanceValueMark({ value, look = 'settled' }: StanceValueMarkProps) {
  return (
    <span className="stance-value">
      <StanceMark value={value} look={look} size={14} />
      <span className="stance-sign">{signed(value)}</span>
    </span>
  );
}
