import type { ExplorerPoint } from '@/lib/views/explorer-picture';

/** What a point says, beside it. For the eye only: the same is spoken, and stands in the table. */
export function PointCard({ point: { who, when, stance, summary, position, x, y } }: { readonly point: ExplorerPoint }) {
  return (
    <div className="point-card" aria-hidden="true" style={{ left: `${x}%`, top: y, translate: `${-Math.round(x)}% 14px` }}>
      <p><b>{who}</b>, {when}: <b className="tabular">{stance}</b></p>
      <p>{summary}</p>
      <p className="text-faint">{position}.</p>
    </div>
  );
}
