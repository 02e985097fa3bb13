import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { stanceOutline } from '@/lib/views/words/stance-outline';
import { stanceShape } from '@/lib/views/words/stance-words';

export type StanceLook = 'settled' | 'thin' | 'open';

interface StanceMarkProps {
  readonly value: StanceValue;
  readonly look?: StanceLook;
  /** In pixels. Without one the styles say it, for hundreds of marks at once; inside another drawing they can't. */
  readonly size?: number;
}

/** The shape and colour of a value. Says nothing by itself: put its sign or its words beside it. */
export function StanceMark({ value, look = 'settled', size }: StanceMarkProps) {
  return (
    <svg
      className="stance-mark"
      data-stance={value}
      data-look={look}
      {...(size ? { width: size, height: size } : {})}
      viewBox="-7.5 -7.5 15 15"
      aria-hidden="true"
    >
      <path d={stanceOutline[stanceShape(value)]} />
    </svg>
  );
}
