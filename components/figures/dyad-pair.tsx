import { Empty } from '@/components/ui/empty';
import { StanceKey } from '@/components/stance/stance-key';
import { Section } from '@/components/ui/section';
import type { Collection } from '@/lib/domain/collection/collection';
import { inSentence } from '@/lib/views/actor-words';
import { noneFound } from '@/lib/views/collection-line';
import type { DyadSide } from '@/lib/views/dyads';
import { evidenceHref } from '@/lib/views/evidence-filter';
import { actorKey } from '@/lib/views/target-words';
import { SharedCaption } from './shared-caption';
import { TimelineFigure } from './timeline-figure';

interface DyadPairProps {
  readonly sides: readonly [DyadSide, DyadSide];
  readonly collection: Collection;
}

function Side({ side: { from, about, timeline }, collection }: { readonly side: DyadSide; readonly collection: Collection }) {
  const name = `${from.name} about ${inSentence(about)}`;
  if (!timeline) return <div><h3>{name}</h3><Empty>Statements of {inSentence(from)} that judge {inSentence(about)}: {noneFound(collection)}.</Empty></div>;
  const href = evidenceHref({ holder: from.slug, target: actorKey(about) });
  return <TimelineFigure small ofOne timeline={timeline} collection={collection} heading={{ name, href }} />;
}

/** What each of two says about the other, side by side on one axis, each with its table. */
export function DyadPair({ sides, collection }: DyadPairProps) {
  const [{ from: a, about: b }] = sides;
  const drawn = sides.flatMap(({ timeline }) => (timeline ? [timeline] : []));
  return (
    <Section
      id="pair"
      title={`${a.short} and ${inSentence({ ...b, name: b.short })}`}
      note="What each says about the other, on one time axis. A dot is one statement at the day it was made; a bar covers the week or month where the day is not known."
      aside={drawn.length > 0 ? <StanceKey /> : null}
    >
      {drawn.length === 0
        ? <Empty>Statements in which {inSentence(a)} and {inSentence(b)} judge each other: {noneFound(collection)}. That is not neutrality: nothing was found either way.</Empty>
        : <div className="pair">{sides.map((side) => <Side key={side.from.slug} side={side} collection={collection} />)}</div>}
      <SharedCaption timelines={drawn} collection={collection} />
    </Section>
  );
}
