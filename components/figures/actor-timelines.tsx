import { StanceKey } from '@/components/stance/stance-key';
import { Section } from '@/components/ui/section';
import type { Collection } from '@/lib/domain/collection/collection';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { targetName, targetPath } from '@/lib/domain/target/target';
import type { Timeline } from '@/lib/views/timeline';
import { SharedCaption } from './shared-caption';
import { TimelineFigure } from './timeline-figure';

interface ActorTimelinesProps {
  readonly timelines: readonly Timeline[];
  readonly collection: Collection;
  readonly rule?: CountingRule;
  /** Changes what is counted. */
  readonly form?: React.ReactNode;
}

/** A picture for each issue and actor it spoke about. */
export function ActorTimelines({ timelines, collection, rule, form }: ActorTimelinesProps) {
  if (timelines.length === 0) return null;
  return (
    <Section id="over-time" title="Over time" note="A dot is one statement at the day it was made; a bar covers the week or month where the day is not known." aside={<><StanceKey />{form}</>}>
      <div className="multiples">
        {timelines.map((timeline) => (
          <TimelineFigure
            key={timeline.id}
            small
            ofOne
            timeline={timeline}
            collection={collection}
            heading={{ name: targetName(timeline.target), href: targetPath(timeline.target) }}
          />
        ))}
      </div>
      <SharedCaption timelines={timelines} collection={collection} rule={rule} />
    </Section>
  );
}
