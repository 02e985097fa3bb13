import { StanceMark } from '@/components/marks/stance-mark';
import { Link } from '@/components/ui/link';
import type { EvidenceCell, EvidenceNote } from '@/lib/views/position/evidence-cell';

function Note({ note }: { readonly note: EvidenceNote }) {
  return (
    <span className="cell-note">
      {note.marks.map((mark, place) => (
        <StanceMark key={place} value={mark.value} look={note.kind === 'open' ? 'open' : 'thin'} size={13} />
      ))}
      {note.kind === 'hearsay' ? `hidden: ${note.words}` : note.words}
    </span>
  );
}

function said({ counted, range, firstSaid, lastSaid }: EvidenceCell): string {
  return `${range ?? ''}, ${counted > 1 && firstSaid !== lastSaid ? 'last ' : ''}${lastSaid ?? ''}`;
}

interface EvidenceCellViewProps {
  readonly cell: EvidenceCell;
  /** The holder's name stands in the cell itself on narrow screens, where the head of the column is not in sight. */
  readonly named?: boolean;
}

/** Signed marks in date order, their number, the last date, and what was not counted; a link to exactly these. */
export function EvidenceCellView({ cell, named = false }: EvidenceCellViewProps) {
  if (cell.href === null) return null;
  return (
    <Link className="cell" href={cell.href} aria-label={cell.words}>
      {named ? <span className="cell-holder">{cell.holder.short}</span> : null}
      {cell.counted > 0 ? (
        <>
          {cell.label === null ? null : <span className="cell-label">{cell.label}</span>}
          <span className="cell-marks">
            {cell.earlier > 0 ? <span className="cell-more">…</span> : null}
            {cell.marks.map((mark, place) => (
              <StanceMark key={place} value={mark.value} look={cell.label === null ? 'thin' : 'settled'} />
            ))}
            <span className="cell-count">{cell.counted}</span>
          </span>
          <span className="cell-said">
            {said(cell)}
            {cell.restsOnOne ? '; based on one statement' : ''}
          </span>
        </>
      ) : null}
      {cell.notes.map((note) => (
        <Note key={note.kind} note={note} />
      ))}
    </Link>
  );
}
