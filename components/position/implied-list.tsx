import { StanceMark } from '@/components/marks/stance-mark';
import { Link } from '@/components/ui/link';
import type { ImpliedLine } from '@/lib/views/position/implied-line';
import { ActorName } from '../marks/actor-name';

interface ImpliedListProps {
  readonly lines: readonly ImpliedLine[];
  /** Which of the two is named: the other is what the page is about. Null: both are. */
  readonly name: 'holder' | 'toward' | null;
}

/** Implied stances, hollow and apart from those that words express. */
export function ImpliedList({ lines, name }: ImpliedListProps) {
  if (lines.length === 0) return null;
  return (
    <div className="implied">
      <h4>Implied by positions on issues, not said</h4>
      <ul className="rows">
        {lines.map((line) => (
          <li key={line.key}>
            {name ? (
              <>
                <ActorName actor={line[name]} href short />{' '}
              </>
            ) : null}
            {line.marks.slice(-4).map((mark) => (
              <StanceMark key={mark.statementKey} value={mark.value} look="thin" size={13} />
            ))}{' '}
            <Link href={line.href}>{line.words}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
