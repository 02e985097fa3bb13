import { stanceValues } from '@/lib/domain/stance/stance-value';
import { scaleWords } from '@/lib/views/words/stance-words';
import { StanceMark, type StanceLook } from './stance-mark';
import { StanceValueMark } from './stance-value-mark';

interface StanceKeyProps {
  readonly look?: StanceLook;
  /** Also explains the dashed outline. */
  readonly open?: boolean;
}

/** What the marks mean: the codebook's scale, from for to against. */
export function StanceKey({ look = 'settled', open = false }: StanceKeyProps) {
  return (
    <ul className="stance-key" aria-label="Key">
      {[...stanceValues].reverse().map((value) => (
        <li key={value}>
          <StanceValueMark value={value} look={look} /> {scaleWords[value]}
        </li>
      ))}
      {open ? (
        <li>
          <span className="stance-value">
            <StanceMark value={1} look="open" size={14} />
            <span className="stance-sign">&nbsp;</span>
          </span>{' '}
          dashed: not settled, its last value
        </li>
      ) : null}
    </ul>
  );
}
