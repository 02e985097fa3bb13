import { Facts } from '@/components/ui/facts';
import { Note } from '@/components/ui/note';
import type { Intake } from '@/lib/domain/intake/intake';

/** Where a text came from and who wrote it, as far as that is known, and what of it could not be read. */
export function IntakeSource({
  intake: { source, origin, byline, remark = '' },
}: {
  readonly intake: Pick<Intake, 'source' | 'origin' | 'byline' | 'remark'>;
}) {
  const isFetched = source === 'address' || source === 'feed';
  return (
    <>
      {remark === '' ? null : <Note tone="warn">{remark}</Note>}
      {origin === null && byline === null ? null : (
        <Facts
          facts={[
            {
              term: 'Fetched from',
              is:
                isFetched && origin !== null ? (
                  <a className="long-address" href={origin} rel="noreferrer">
                    {origin}
                  </a>
                ) : null,
            },
            { term: 'File', is: isFetched ? null : origin },
            { term: 'Written by', is: byline === null ? null : `${byline}, as the page says of itself` },
          ]}
        />
      )}
    </>
  );
}
