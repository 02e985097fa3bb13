import { Facts } from '@/components/ui/facts';
import type { Intake } from '@/lib/domain/intake/intake';

/** Where a text came from and who wrote it, as far as that is known. */
export function IntakeSource({ intake: { source, origin, byline } }: { readonly intake: Pick<Intake, 'source' | 'origin' | 'byline'> }) {
  if (origin === null && byline === null) return null;
  const isFetched = source === 'address' || source === 'feed';
  return (
    <Facts facts={[
      { term: 'Fetched from', is: isFetched && origin !== null ? <a className="long-address" href={origin} rel="noreferrer">{origin}</a> : null },
      { term: 'File', is: isFetched ? null : origin },
      { term: 'Written by', is: byline === null ? null : `${byline}, as the page says of itself` },
    ]} />
  );
}
