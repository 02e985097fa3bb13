import { Link } from '@/components/ui/link';
import type { Timeline } from '@/lib/views/timeline/timeline';
import { toFigureAreas } from '@/lib/views/timeline/timeline-areas';
import { AreaShape, areaLink } from '../marks/area-shape';
import { PositionLines } from './position-lines';
import { TimelineDotMark } from './timeline-dot-mark';
import { axisHeight, TimelineGround } from '../marks/timeline-ground';

interface TimelineDrawingProps {
  readonly timeline: Timeline;
  /** The id of the element that names the picture. */
  readonly namedBy: string;
  /** One of several: it never stands wide. */
  readonly small: boolean;
}

/**
 * Lanes, axis, dots and the areas that dots share: x in per cent, y in pixels. Here, and in tables, the place is the
 * key: what the server draws never changes places, and names as keys would be sent a second time.
 */
export function TimelineDrawing({ timeline, namedBy, small }: TimelineDrawingProps) {
  const { height, dots } = timeline;
  return (
    <svg className="plot-drawing" role="group" aria-labelledby={namedBy} height={height + axisHeight}>
      <g aria-hidden="true">
        <TimelineGround ground={timeline} />
        <PositionLines timeline={timeline} />
      </g>
      {dots.map((dot, place) => (
        <TimelineDotMark key={place} dot={dot} />
      ))}
      {toFigureAreas(timeline, small).map((area, place) => (
        <Link key={place} {...areaLink} href={area.href} {...(area.at ? { 'data-at': area.at } : {})}>
          <AreaShape area={area} />
        </Link>
      ))}
    </svg>
  );
}
