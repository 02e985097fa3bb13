import type { ReactNode } from 'react';
import { StanceKey } from '@/components/marks/stance-key';
import { Empty } from '@/components/ui/empty';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Collection } from '@/lib/domain/collection/collection';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import type { ComparedTarget, Comparison } from '@/lib/views/page/compare';
import { periodWords } from '@/lib/views/words/period-words';
import { TimelineFigure } from './timeline-figure';

interface ComparePicturesProps {
  readonly comparison: Comparison;
  readonly collection: Collection;
  readonly rule: CountingRule;
  /** The same comparison over the whole period; null where it is not cut. */
  readonly wholeHref: string | null;
  /** The way to take the pictures along. */
  readonly take?: ReactNode;
}

const live = { atOnce: true, addressed: 'all' } as const;

interface ComparedPictureProps extends Pick<ComparePicturesProps, 'collection' | 'rule'> {
  readonly compared: ComparedTarget;
  readonly hidden: Comparison['query']['hidden'];
}

function ComparedPicture({ compared: { target, timeline, nothing }, hidden, collection, rule }: ComparedPictureProps) {
  return timeline ? (
    <TimelineFigure
      timeline={timeline}
      hidden={hidden}
      explorer={live}
      collection={collection}
      rule={rule}
      heading={{ name: target.name }}
    />
  ) : (
    <div>
      <h3>{target.name}</h3>
      <Empty>{nothing}</Empty>
    </div>
  );
}

/** A picture for each target, all on one time axis; in words where there is nothing to draw. */
export function ComparePictures({
  comparison: { targets, query },
  collection,
  rule,
  wholeHref,
  take,
}: ComparePicturesProps) {
  const { from, to } = query;
  const cut = from === null && to === null ? '' : `What was said ${periodWords(from, to)}.`;
  return (
    <Section
      id="over-time"
      title="Over time"
      note={
        'A dot is one statement at the day it was made; a bar covers the week or month where the day is not known. ' +
        `All pictures have one time axis. ${cut}`
      }
      aside={
        <>
          {wholeHref ? (
            <p className="section-note">
              <Link href={wholeHref}>Show the whole period</Link>
            </p>
          ) : null}
          <StanceKey />
          {take}
        </>
      }
    >
      <div className="compare-pictures">
        {targets.map((compared) => (
          <ComparedPicture
            key={compared.target.key}
            compared={compared}
            hidden={query.hidden}
            collection={collection}
            rule={rule}
          />
        ))}
      </div>
    </Section>
  );
}
