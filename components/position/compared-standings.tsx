import { ActorName } from '@/components/marks/actor-name';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { inSentence } from '@/lib/views/words/actor-words';
import type { Comparison } from '@/lib/views/page/compare';
import { longDay } from '@/lib/views/words/day-words';
import { afterName } from '@/lib/views/position/standing-line';
import { StandingSaid } from './standing-list';

interface ComparedStandingsProps {
  readonly comparison: Comparison;
  readonly on: string;
  /** "none found in these 5 articles". */
  readonly none: string;
}

type Standing = Comparison['targets'][number]['standings'][number];

function StandingOf({ standing: { actor, line }, none }: { readonly standing: Standing; readonly none: string }) {
  return (
    <li>
      <ActorName actor={actor} href short />
      {line ? (
        <>
          {afterName(line)}
          <StandingSaid line={line} />
        </>
      ) : (
        `: ${none}.`
      )}
    </li>
  );
}

/** Where each compared actor stands toward each target at a date, in words, and how far the first two agree. */
export function ComparedStandings({ comparison: { targets, alignment }, on, none }: ComparedStandingsProps) {
  return (
    <Section id="positions" title="Where they stand" note={`As of ${longDay(on)}: what was said by then.`}>
      <dl className="standing-table">
        {targets.map(({ target: { key, name }, standings }) => (
          <div key={key}>
            <dt>
              <Link href={`/${key.replace(':', 's/')}`}>{name}</Link>
            </dt>
            <dd>
              <ul className="standings">
                {standings.map((standing) => (
                  <StandingOf key={standing.actor.slug} standing={standing} none={none} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {alignment ? (
        <div className="alignment">
          <h3>
            Over all issues: {inSentence(alignment.one)} and {inSentence(alignment.other)}
          </h3>
          <p>{alignment.words}</p>
          <ul className="standings">
            {alignment.issues.map(({ name, href, words }) => (
              <li key={href}>
                <Link href={href}>{name}</Link>: {words}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Section>
  );
}
