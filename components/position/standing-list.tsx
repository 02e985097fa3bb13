import { ActorName } from '@/components/marks/actor-name';
import { Link } from '@/components/ui/link';
import { afterName, leftOutLine, nothingWords, type StandingLine } from '@/lib/views/position/standing-line';

/** What can be said of where one stands, opening its statements, and what is left out. */
export function StandingSaid({ line }: { readonly line: StandingLine }) {
  const left = leftOutLine(line);
  return (
    <>
      <Link href={line.href}>{line.words ?? nothingWords(line)}</Link>
      {left ? <span className="text-faint"> {left}</span> : null}
    </>
  );
}

/**
 * An actor a line: what can be said of it in words; of one of whom nothing counts, what was found and on whose word.
 */
export function StandingList({ lines }: { readonly lines: readonly StandingLine[] }) {
  return (
    <ul className="standings">
      {lines.map((line) => (
        <li key={line.key}>
          <ActorName actor={line.holder} href short />
          {afterName(line)}
          {line.words === null ? (
            <>
              <Link href={line.href}>{line.leftOut.join('; ')}</Link>.
            </>
          ) : (
            <StandingSaid line={line} />
          )}
        </li>
      ))}
    </ul>
  );
}
