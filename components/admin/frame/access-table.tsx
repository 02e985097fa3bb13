import { Empty } from '@/components/ui/empty';
import type { AccessEntry } from '@/lib/domain/access/access-entry';
import { accessWords, entryAddress } from '@/lib/views/words/access-words';
import { instantMinute } from '@/lib/views/words/instant-words';

export function AccessTable({ entries }: { readonly entries: readonly AccessEntry[] }) {
  if (entries.length === 0) return <Empty>Nobody has signed in yet.</Empty>;
  return (
    <div className="table-scroll" role="region" aria-label="Access log" tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">Account</th>
            <th scope="col">Address</th>
            <th scope="col">Detail</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, at, kind, account, address, detail }) => (
            <tr key={id}>
              <td className="day">{instantMinute(at)}</td>
              <td className="whitespace-nowrap">{accessWords(kind)}</td>
              <td>{account ?? 'not signed in'}</td>
              <td>{entryAddress({ kind, address })}</td>
              <td>{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
