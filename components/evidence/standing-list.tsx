import { ActorName } from '@/components/figures/actor-name';
import { Link } from '@/components/ui/link';
import type { StandingLine } from '@/lib/views/standing-line';

/** An actor a line: what can be said of it in words, and what is not counted and on whose word it is. */
export function StandingList({ lines }: { readonly lines: readonly StandingLine[] }) {
  return (
    <ul className="standings">
      {lines.map(({ key, holder, words, leftOut, href }) => (
        <li key={key}>
          <ActorName actor={holder} href short />: <Link href={href}>{words ?? 'nothing that counts.'}</Link>
          {leftOut.length > 0 ? <span className="text-faint"> Not counted: {leftOut.join('; ')}.</span> : null}
        </li>
      ))}
    </ul>
  );
}
