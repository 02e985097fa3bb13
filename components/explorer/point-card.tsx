import { ActorEmblem } from '@/components/marks/actor-emblem';
import { areaWords, type HitArea } from '@/lib/views/timeline/hit-areas';
import type { ExplorerPoint } from '@/lib/views/timeline/explorer-picture';
import { axisHeight } from '@/components/marks/timeline-ground';
import type { PointerTarget } from '@/lib/views/timeline/pointed-place';

interface PointCardProps {
  readonly shown: PointerTarget<ExplorerPoint>;
  /** Those in which several marks stand. */
  readonly areas: readonly HitArea[];
}

const beside = (x: number, top: number) => ({ left: `${x}%`, top, translate: `${-Math.round(x)}% 14px` });

/**
 * What a point says, or the lines at a day, beside the place. For the eye only: the same is spoken, and stands in the
 * table.
 */
export function PointCard({ shown, areas }: PointCardProps) {
  if (shown.kind === 'day') {
    return (
      <>
        <div className="explorer-day" aria-hidden="true" style={{ left: `${shown.x}%`, bottom: axisHeight }} />
        <div className="point-card" aria-hidden="true" style={beside(shown.x, 0)}>
          <p>
            <b>{shown.day}</b>
          </p>
          {shown.lines.map(({ slug, name, words }) => (
            <p key={slug}>
              <ActorEmblem slug={slug} size={9} /> {name}: {words}.
            </p>
          ))}
        </div>
      </>
    );
  }
  const { who, when, stance, summary, position, x, y, statement } = shown.point;
  const shared = areas.find(({ statements }) => statement !== null && statements.includes(statement));
  return (
    <div className="point-card" aria-hidden="true" style={beside(x, y)}>
      <p>
        <b>{who}</b>, {when}: <b className="tabular">{stance}</b>
      </p>
      <p>{summary}</p>
      <p className="text-faint">
        {position}.{shared ? ` ${areaWords(shared)}.` : ''}
      </p>
    </div>
  );
}
