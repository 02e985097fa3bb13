import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { stanceShape, type StanceShape } from '@/lib/views/stance-words';

export type StanceLook = 'settled' | 'thin' | 'open';

const outlines: Record<StanceShape, string> = {
  'double-up': 'M0-7 5.4-1.4H-5.4ZM0 .9 5.4 6.5H-5.4Z',
  up: 'M0-5 5.6 4.6H-5.6Z',
  circle: 'M-4.4 0a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0-8.8 0Z',
  down: 'M0 5 5.6-4.6H-5.6Z',
  'double-down': 'M0 7 5.4 1.4H-5.4ZM0-.9 5.4-6.5H-5.4Z',
};

interface StanceMarkProps {
  readonly value: StanceValue;
  readonly look?: StanceLook;
  readonly size?: number;
}

/** The shape and colour of a value. Says nothing by itself: put its sign or its words beside it. */
export function StanceMark({ value, look = 'settled', size = 15 }: StanceMarkProps) {
  return (
    <svg className="stance-mark" data-stance={value} data-look={look} width={size} height={size} viewBox="-7.5 -7.5 15 15" aria-hidden="true">
      <path d={outlines[stanceShape(value)]} />
    </svg>
  );
}
