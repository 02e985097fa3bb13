import type { ExplorerGround } from '@/lib/views/timeline/explorer-picture';
import type { TimeAxis } from '@/lib/views/timeline/time-axis';
import { EventFlags } from './event-flags';

/** Under the plot: ticks with their months and years. */
export const axisHeight = 36;
const per = (x: number): string => `${x}%`;

function Lanes({ lanes, laneHeight, height }: ExplorerGround) {
  return (
    <>
      {lanes.map(({ value, y }) => (
        <rect
          key={value}
          className="lane"
          data-stance={value}
          x="0"
          width="100%"
          y={y - laneHeight / 2}
          height={laneHeight}
        />
      ))}
      <line className="plot-zero" x1="0" x2="100%" y1={height / 2} y2={height / 2} />
      <line className="plot-base" x1="0" x2="100%" y1={height} y2={height} />
    </>
  );
}

function Axis({ axis, height }: { readonly axis: TimeAxis; readonly height: number }) {
  return (
    <>
      {axis.ticks.map(({ x, text, year, anchor }) => (
        <g key={x}>
          <line className="plot-tick" x1={per(x)} x2={per(x)} y1="0" y2={height} />
          <line className="plot-base" x1={per(x)} x2={per(x)} y1={height} y2={height + 4} />
          <text className="plot-label" x={per(x)} y={height + 17} textAnchor={anchor}>
            {text}
          </text>
          {year ? (
            <text className="plot-label" x={per(x)} y={height + 31} textAnchor={anchor}>
              {year}
            </text>
          ) : null}
        </g>
      ))}
      {axis.breaks.map(({ x }) => (
        <svg key={x} x={per(x)} y="0" overflow="visible">
          <rect className="plot-gap" x="-6" width="12" y="-1" height={height + 2} />
          <path className="plot-break" d={`M-6 ${height + 4}l5-8M1 ${height + 4}l5-8`} />
        </svg>
      ))}
      {axis.end ? <line className="plot-end" x1={per(axis.end.x)} x2={per(axis.end.x)} y1="0" y2={height} /> : null}
    </>
  );
}

/** Lanes, axis and events, the same under the drawn figure and under the explorer: x in per cent, y in pixels. */
export function TimelineGround({ ground }: { readonly ground: ExplorerGround }) {
  return (
    <>
      <Lanes {...ground} />
      <Axis axis={ground.axis} height={ground.height} />
      <EventFlags timeline={ground} />
    </>
  );
}

/** The signs of the scale beside the lanes. */
export function PlotScale({ lanes }: Pick<ExplorerGround, 'lanes'>) {
  return (
    <div className="plot-scale" aria-hidden="true">
      {lanes.map(({ sign, y }) => (
        <span key={sign} style={{ top: y }}>
          {sign}
        </span>
      ))}
    </div>
  );
}
