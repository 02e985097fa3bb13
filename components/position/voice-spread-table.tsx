import { StanceMark } from '@/components/marks/stance-mark';
import { Link } from '@/components/ui/link';
import { plural } from '@/lib/views/words/counting';
import { targetName, targetPath } from '@/lib/domain/target/target';
import type { VoiceColumn, VoiceRange, VoiceSpread } from '@/lib/views/position/voice-spread';

interface RangeProps {
  readonly of: VoiceColumn;
  readonly about: string;
  readonly range: VoiceRange;
}

/** From the least to the greatest value stated, and in how many statements; a link to exactly these. */
function Range({ of: { name }, about, range: { least, greatest, words, n, href } }: RangeProps) {
  return (
    <Link className="cell" href={href} aria-label={`${name}, ${about}: ${words}, ${plural(n, 'statement')}`}>
      <span className="cell-holder">{name}</span>
      <span className="cell-marks">
        <StanceMark value={least} look="thin" />
        {greatest === least ? null : (
          <>
            <span className="cell-more">–</span>
            <StanceMark value={greatest} look="thin" />
          </>
        )}
        <span className="cell-count">{n}</span>
      </span>
      <span className="cell-said">{words}</span>
    </Link>
  );
}

/**
 * How far the voices of one actor lie apart on each target. Roles are spelled out, as a phone lays the rows out as
 * entries.
 */
export function VoiceSpreadTable({ spread: { columns, rows } }: { readonly spread: VoiceSpread }) {
  return (
    <table role="table" className="matrix voice-spread">
      <caption className="unseen">
        The least and the greatest value stated toward each issue and actor, by who said it
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Toward
          </th>
          {columns.map(({ kind, name, who }) => (
            <th role="columnheader" scope="col" key={kind}>
              {name}
              {who ? <span className="cell-said">{who}</span> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ target, ranges }) => (
          <tr role="row" key={target.key}>
            <th role="rowheader" scope="row">
              <Link href={targetPath(target)}>{targetName(target)}</Link>
            </th>
            {columns.map((column, index) => {
              const range = ranges[index];
              return range ? (
                <td role="cell" key={column.kind}>
                  <Range of={column} about={targetName(target)} range={range} />
                </td>
              ) : (
                <td role="cell" key={column.kind} data-none="">
                  <span aria-hidden="true" className="cell-none">
                    ·
                  </span>
                  <span className="unseen">nothing that counts</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
