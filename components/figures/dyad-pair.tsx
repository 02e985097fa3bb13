import type { ReactNode } from 'react';
import { Empty } from '@/components/ui/empty';
import { StanceKey } from '@/components/marks/stance-key';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Collection } from '@/lib/domain/collection/collection';
import { inSentence } from '@/lib/views/words/actor-words';
import { noneFound } from '@/lib/views/position/collection-line';
import type { DyadSide } from '@/lib/views/page/dyads';
import { compareLink } from '@/lib/views/address/compare-link';
import { evidenceHref } from '@/lib/views/address/evidence-filter';
import type { PictureFilter } from '@/lib/views/address/picture-filter';
import { actorKey } from '@/lib/views/words/target-words';
import { ImpliedList } from '../position/implied-list';
import { SharedCaption } from './shared-caption';
import { TimelineFigure } from './timeline-figure';

interface DyadPairProps {
  readonly sides: readonly [DyadSide, DyadSide];
  readonly collection: Collection;
  readonly filter: PictureFilter;
  /** The way to take the pictures along. */
  readonly take?: ReactNode;
}

function Side({
  side: { from, about, timeline, implied },
  collection,
}: {
  readonly side: DyadSide;
  readonly collection: Collection;
}) {
  const name = `${from.name} about ${inSentence(about)}`;
  const href = evidenceHref({ holder: from.slug, target: actorKey(about) });
  return (
    <div>
      {timeline ? (
        <TimelineFigure small ofOne timeline={timeline} collection={collection} heading={{ name, href }} />
      ) : (
        <>
          <h3>{name}</h3>
          <Empty>
            Statements of {inSentence(from)} that judge {inSentence(about)}: {noneFound(collection)}.
          </Empty>
        </>
      )}
      <ImpliedList lines={implied} name={null} />
    </div>
  );
}

/** What each of two says about the other, side by side on one axis, each with its table. */
export function DyadPair({ sides, collection, filter, take }: DyadPairProps) {
  const [{ from: a, about: b }] = sides;
  const drawn = sides.flatMap(({ timeline }) => (timeline ? [timeline] : []));
  const nothing = drawn.length === 0;
  const implied = sides.some((side) => side.implied.length > 0);
  return (
    <Section
      id="pair"
      title={`${a.short} and ${inSentence({ ...b, name: b.short })}`}
      note={
        'What each says about the other, on one time axis. ' +
        'A dot is one statement at the day it was made; a bar covers the week or month where the day is not known.'
      }
      aside={
        <>
          {nothing ? null : <StanceKey />}
          <p className="section-note">
            <Link href={compareLink({ actors: [a, b] }, filter)}>Compare the two on issues</Link>
          </p>
          {nothing ? null : take}
        </>
      }
    >
      {nothing && !implied ? (
        <Empty>
          Statements in which {inSentence(a)} and {inSentence(b)} judge each other: {noneFound(collection)}. That is not
          neutrality: nothing was found either way.
        </Empty>
      ) : (
        <div className="pair">
          {sides.map((side) => (
            <Side key={side.from.slug} side={side} collection={collection} />
          ))}
        </div>
      )}
      <SharedCaption timelines={drawn} collection={collection} rule={filter.rule} />
    </Section>
  );
}
