import { ActorName } from '@/components/marks/actor-name';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { targetName } from '@/lib/domain/target/target';
import type { RestsOnOne as Resting } from '@/lib/views/position/rests-on-one';

/** Labels that one statement holds up, and positions of which a single statement counts. */
export function RestsOnOne({ rests: { labels, single } }: { readonly rests: Resting }) {
  if (labels.length + single.length === 0) return null;
  return (
    <Section
      id="rests-on-one"
      title="What is based on one statement"
      note="Leave it out and the label changes, or nothing is left."
    >
      {labels.length > 0 ? (
        <ul className="rows">
          {labels.map(({ line, words, statements }) => (
            <li key={line.key}>
              {words}, but not without{' '}
              {statements.map(({ href, words: said }, index) => (
                <span key={href}>
                  {index > 0 ? ', nor without ' : ''}
                  <Link href={href}>{said}</Link>
                </span>
              ))}
              .
            </li>
          ))}
        </ul>
      ) : null}
      {single.length > 0 ? (
        <details className="twin">
          <summary>
            One statement <span className="tabular">({single.length})</span>
          </summary>
          <ul className="rows">
            {single.map((line) => (
              <li key={line.key}>
                <ActorName actor={line.holder} short /> on {targetName(line.target)}:{' '}
                {line.evidence.map(({ href, words }) => (
                  <Link key={href} href={href}>
                    {words}
                  </Link>
                ))}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}
