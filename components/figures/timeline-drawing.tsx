import type { Timeline } from '@/lib/views/timeline';
import { PositionLines } from './position-lines';
import { TimelineDotMark } from './timeline-dot-mark';
import { axisHeight, TimelineGround } from './timeline-ground';

interface TimelineDrawingProps {
  readonly timeline: Timeline;
  /** The id of the element that names the picture. */
  readonly namedBy: string;
}

/** Lanes, axis and dots: x in per cent, y in pixels. */
export function TimelineDrawing({ timeline, namedBy }: TimelineDrawingProps) {
  const { height, dots } = timeline;
  return (
    <svg className="plot-drawing" role="group" aria-labelledby={namedBy} height={height + axisHeight}>
      <g aria-hidden="true">
        <TimelineGround ground={timeline} />
        <PositionLines timeline={timeline} />
      </g>
      {dots.map((dot) => <TimelineDotMark key={dot.key} dot={dot} />)}
    </svg>
  );
}
