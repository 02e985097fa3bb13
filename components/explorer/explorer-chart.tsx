'use client';

import { memo, useMemo } from 'react';
import { Area, ComposedChart, Line, Scatter, XAxis, YAxis } from 'recharts';
import { actorInk } from '@/components/marks/actor-emblem';
import { axisHeight, TimelineGround } from '@/components/marks/timeline-ground';
import { drawnBand, drawnMean } from '@/lib/views/timeline/explorer-line';
import type { ExplorerPicture, ExplorerPoint } from '@/lib/views/timeline/explorer-picture';
import { PointShape } from './point-link';

interface ExplorerChartProps {
  readonly picture: ExplorerPicture;
  /** Those to be drawn, in date order. */
  readonly points: readonly ExplorerPoint[];
  readonly off: readonly string[];
  readonly width: number;
  /** What is being cut out, in per cent of the width. */
  readonly selection: readonly [number, number] | null;
}

const margin = { top: 0, right: 0, bottom: axisHeight, left: 0 };
// At depth 0 Recharts leaves a mark where it stands: in the group that gives it its actor’s colour.
const still = {
  isAnimationActive: false,
  activeDot: false,
  dot: false,
  connectNulls: false,
  type: 'linear',
  zIndex: 0,
} as const;

const drawPoint = (props: {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: ExplorerPoint;
}) => <PointShape {...props} />;

interface CutProps {
  readonly selection: readonly [number, number];
  readonly height: number;
}

function Cut({ selection, height }: CutProps) {
  return (
    <rect
      className="explorer-cut"
      x={`${Math.min(...selection)}%`}
      width={`${Math.abs(selection[1] - selection[0])}%`}
      y="0"
      height={height}
    />
  );
}

/**
 * The marks by Recharts, in the figure's own coordinates: x in per cent, dots in pixels from the top, lines on the
 * scale. Drawn anew only when the picture changes: Recharts makes every mark anew then, and one that has the focus
 * would lose it.
 */
export const ExplorerChart = memo(function ExplorerChart({
  picture: { ground, series },
  points,
  off,
  width,
  selection,
}: ExplorerChartProps) {
  const { height } = ground;
  const dots = useMemo(() => [...points], [points]);
  if (width === 0) return <div style={{ height: height + axisHeight }} />;
  return (
    <ComposedChart width={width} height={height + axisHeight} margin={margin} accessibilityLayer={false}>
      <XAxis type="number" dataKey="x" domain={[0, 100]} hide />
      <YAxis yAxisId="pixels" type="number" domain={[0, height]} reversed hide />
      <YAxis yAxisId="scale" type="number" domain={[-2.5, 2.5]} hide />
      <g aria-hidden="true">
        <TimelineGround ground={ground} />
        {selection ? <Cut selection={selection} height={height} /> : null}
      </g>
      {series
        .filter(({ slug, line }) => line.length > 0 && !off.includes(slug))
        .map(({ slug, line }) => (
          <g key={slug} className="actor-ink explorer-line" {...actorInk(slug)} aria-hidden="true">
            <Area
              {...still}
              yAxisId="scale"
              data={[...line]}
              dataKey={drawnBand}
              stroke="none"
              fill="currentColor"
              fillOpacity={0.13}
            />
            <Line
              {...still}
              yAxisId="scale"
              data={[...line]}
              dataKey={drawnMean}
              stroke="currentColor"
              strokeWidth={1.75}
              strokeOpacity={0.75}
            />
          </g>
        ))}
      <Scatter yAxisId="pixels" data={dots} dataKey="y" isAnimationActive={false} shape={drawPoint} />
    </ComposedChart>
  );
});
