import { TakePictureLink } from '@/components/download/picture-menu';
import { Section } from '@/components/ui/section';
import type { Collection } from '@/lib/domain/collection/collection';
import { targetName, targetPath } from '@/lib/domain/target/target';
import { explorerAddress } from '@/lib/views/picture/explorer-address';
import type { PictureFilter } from '@/lib/views/address/picture-filter';
import type { Timeline } from '@/lib/views/timeline/timeline';
import { SharedCaption } from './shared-caption';
import { TimelineFigure } from './timeline-figure';

interface IssuesOverTimeProps {
  readonly timelines: readonly Timeline[];
  readonly collection: Collection;
  readonly filter: PictureFilter;
}

/** One small picture for each issue that someone spoke to, on one axis. */
export function IssuesOverTime({ timelines, collection, filter }: IssuesOverTimeProps) {
  if (timelines.length === 0) return null;
  return (
    <Section
      id="over-time"
      title="Over time"
      note={
        'A dot is one statement, in its actor’s colour and shape, at the day it was made. ' +
        'A bar covers a week or month where the day is not known.'
      }
    >
      <div className="multiples">
        {timelines.map((timeline) => (
          <TimelineFigure
            key={timeline.id}
            small
            timeline={timeline}
            collection={collection}
            pictureHref={explorerAddress({
              target: timeline.target.key,
              holder: null,
              filter,
              drawnFrom: collection.version,
            })}
            heading={{ name: targetName(timeline.target), href: targetPath(timeline.target) }}
            take={
              <TakePictureLink
                asked={{ kind: 'picture', holders: [], targets: [timeline.target.key], filter }}
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
