import { Empty } from '@/components/ui/empty';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Collection } from '@/lib/domain/collection/collection';
import { compareLink } from '@/lib/views/address/compare-link';
import type { IssueAccount } from '@/lib/views/page/issue-account';
import { hiddenParts } from '@/lib/views/timeline/hide-holders';
import type { PictureFilter } from '@/lib/views/address/picture-filter';
import { CountingForm } from '../choices/counting-form';
import { TimelineFigure } from './timeline-figure';

interface IssueOverTimeProps {
  readonly account: IssueAccount;
  readonly collection: Collection;
  readonly filter: PictureFilter;
  readonly path: string;
  readonly none: string;
  /** Slugs of the actors switched off. */
  readonly hidden: readonly string[];
  /** The way to take the picture along. */
  readonly take?: React.ReactNode;
}

const keptHere = { atOnce: false, addressed: 'hidden' } as const;

/** What all actors said toward one issue over time. */
export function IssueOverTime({
  account: { timeline },
  collection,
  filter,
  path,
  none,
  hidden,
  take,
}: IssueOverTimeProps) {
  const compare = timeline ? (
    <p className="section-note">
      <Link
        href={compareLink(
          { actors: timeline.holders.map(({ actor }) => actor), targets: [timeline.target.key] },
          filter,
        )}
      >
        Compare these, or with others
      </Link>
    </p>
  ) : null;
  return (
    <Section
      id="over-time"
      title="Over time"
      note="A dot is one statement, in its actor’s colour and shape, at the day it was made."
      aside={
        <>
          {compare}
          <CountingForm filter={filter} path={path} keep={hiddenParts(hidden)} />
        </>
      }
    >
      {timeline ? (
        <TimelineFigure
          timeline={timeline}
          collection={collection}
          rule={filter.rule}
          heading={{ name: 'All actors' }}
          take={take}
          hidden={hidden}
          explorer={keptHere}
        />
      ) : (
        <Empty>Statements: {none}.</Empty>
      )}
    </Section>
  );
}
