import { Link } from '@/components/ui/link';
import type { Spectrum, SpectrumRow } from '@/lib/views/timeline/spectrum';
import { StanceMark } from '@/components/marks/stance-mark';
import { actorInk } from '../marks/actor-emblem';
import { ActorName } from '../marks/actor-name';

const height = 42;
const positionAt = 11;
const marksAt = 28;
const per = (x: number): string => `${x}%`;

function Strip({ row, spectrum }: { readonly row: SpectrumRow; readonly spectrum: Spectrum }) {
  return (
    <svg className="strip" role="group" aria-label={row.holder.name} height={height}>
      <g aria-hidden="true">
        {spectrum.ticks.map(({ x, sign }) => (
          <line key={sign} className="strip-tick" x1={per(x)} x2={per(x)} y1="0" y2={height} />
        ))}
        {row.position ? (
          <g className="actor-ink" {...actorInk(row.holder.slug)}>
            <line
              className="strip-interval"
              x1={per(row.position.low)}
              x2={per(row.position.high)}
              y1={positionAt}
              y2={positionAt}
            />
            <line
              className="strip-mean"
              x1={per(row.position.x)}
              x2={per(row.position.x)}
              y1={positionAt - 7}
              y2={positionAt + 7}
            />
          </g>
        ) : null}
      </g>
      {row.marks.map(({ key, href, name, x, value, n }) => (
        <Link key={key} href={href} aria-label={name} className="dot">
          <svg x={per(x)} y={marksAt} overflow="visible">
            <rect className="dot-hit" x="-12" y="-12" width="24" height="24" />
            <circle className="dot-ring" r="10" />
            <g transform="translate(-7.5 -7.5)">
              <StanceMark value={value} look="thin" size={15} />
            </g>
            {n > 1 ? (
              <text className="plot-label" x="9" y="4">
                {n}
              </text>
            ) : null}
          </svg>
        </Link>
      ))}
    </svg>
  );
}

/** All actors on one axis, a row each: its marks, its position where the evidence allows one, and the same in words. */
export function SpectrumFigure({
  spectrum,
  poles,
}: {
  readonly spectrum: Spectrum;
  readonly poles: { readonly for: string; readonly against: string };
}) {
  return (
    <table role="table" className="spectrum">
      <caption className="unseen">
        Actors from −2, {poles.against}, to +2, {poles.for}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span className="unseen">Actor</span>
          </th>
          <th role="columnheader" scope="col" className="spectrum-axis">
            <span>−2 {poles.against}</span>
            <span>{poles.for} +2</span>
          </th>
          <th role="columnheader" scope="col">
            In words
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {spectrum.rows.map((row) => (
          <tr role="row" key={row.key}>
            <th role="rowheader" scope="row">
              <ActorName actor={row.holder} href short />
            </th>
            <td role="cell">
              <Strip row={row} spectrum={spectrum} />
            </td>
            <td role="cell" className="text-small">
              <Link href={row.href}>{row.words}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
