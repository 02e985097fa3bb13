import { TakePictureLink } from '@/components/download/picture-menu';
import { StanceKey } from '@/components/marks/stance-key';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Collection } from '@/lib/domain/collection/collection';
import { targetName, targetPath } from '@/lib/domain/target/target';
import { compareLink } from '@/lib/views/address/compare-link';
import { explorerAddress } from '@/lib/views/picture/explorer-address';
import type { PictureFilter } from '@/lib/views/address/picture-filter';
import type { Timeline } from '@/lib/views/timeline/timeline';
import { SharedCaption } from './shared-caption';
import { TimelineFigure } from './timeline-figure';

interface ActorTimelinesProps {
  /** Slug of the actor whose they are. */
  readonly holder: string;
  readonly timelines: readonly Timeline[];
  readonly collection: Collection;
  readonly filter: PictureFilter;
  /** Changes what is counted. */
  readonly form?: React.ReactNode;
}

/** A picture for each issue and actor it spoke about. */
export function ActorTimelines({ holder, timelines, collection, filter, form }: ActorTimelinesProps) {
  if (timelines.length === 0) return null;
  return (
    <Section
      id="over-time"
      title="Over time"
      note="A dot is one statement at the day it was made; a bar covers the week or month where the day is not known."
      aside={
        <>
          <StanceKey />
          <p className="section-note">
            <Link href={compareLink({ actors: [{ slug: holder }] }, filter)}>Compare with others</Link>
          </p>
          {form}
        </>
      }
    >
      <div className="multiples">
        {timelines.map((timeline) => (
          <TimelineFigure
            key={timeline.id}
            small
            ofOne
            timeline={timeline}
            collection={collection}
            pictureHref={explorerAddress({
              target: timeline.target.key,
              holder: holder,
              filter,
              drawnFrom: collection.version,
            })}
            heading={{ name: targetName(timeline.target), href: targetPath(timeline.target) }}
            take={
              <TakePictureLink
                asked={{ kind: 'picture', holders: [holder], targets: [timeline.target.key], filter }}
                name={targetName(timeline.target)}
              />
            }
          />
        ))}
      </div>
      <SharedCaption timelines={timelines} collection={collection} rule={filter.rule} />
    </Section>
  );
}
