import { Empty } from '@/components/ui/empty';
import type { AccessCount } from '@/lib/domain/access/access-count';
import { countedAddress, countedWords } from '@/lib/views/words/access-words';
import { instantMinute } from '@/lib/views/words/instant-words';

/** How often nobody in particular was refused what: a row for each hour, kind and address. */
export function AccessCountsTable({ counts }: { readonly counts: readonly AccessCount[] }) {
  if (counts.length === 0) return <Empty>Nobody has been refused anything.</Empty>;
  return (
    <div className="table-scroll" role="region" aria-label="Refused without a sign-in" tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Hour from</th>
            <th scope="col">What</th>
            <th scope="col">Address</th>
            <th scope="col" className="number">
              Times
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ hour, kind, address, times }) => (
            <tr key={`${hour} ${kind} ${address}`}>
              <td className="day">{instantMinute(hour)}</td>
              <td className="whitespace-nowrap">{countedWords(kind)}</td>
              <td>{countedAddress(address)}</td>
              <td className="number">{times}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
