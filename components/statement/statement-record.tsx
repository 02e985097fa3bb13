import { Facts } from '@/components/ui/facts';
import { Link } from '@/components/ui/link';
import type { Statement } from '@/lib/domain/statement/statement';
import { longDay } from '@/lib/views/words/day-words';
import { modalityWords } from '@/lib/views/words/modality-words';
import { capacityWords, precisionWords } from '@/lib/views/words/statement-words';

/** Offsets and versions for those who check: out of the way until asked for. */
function Fingerprint({ statement, version }: { readonly statement: Statement; readonly version: number }) {
  return (
    <details className="mt-4 text-small">
      <summary>Offsets and data version</summary>
      <ul className="rows">
        {statement.reports.map(({ key, article, span }) => (
          <li key={key}>
            {article.slug}: characters {span.start} to {span.end} of the article (UTF-16)
          </li>
        ))}
        <li>
          Key {statement.key}, data version {version}
        </li>
      </ul>
    </details>
  );
}

/** When, where, in what manner: each in words. */
export function StatementRecord({ statement, version }: { readonly statement: Statement; readonly version: number }) {
  const { saidOn, precision, occasion, venue, modality, condition, capacity } = statement;
  return (
    <>
      <Facts
        facts={[
          { term: 'Date', is: `${longDay(saidOn, precision)}, ${precisionWords(precision)}` },
          {
            term: 'Occasion',
            is: occasion ? <Link href={`/occasions/${occasion.slug}`}>{occasion.title}</Link> : null,
          },
          { term: 'Venue', is: venue || null },
          { term: 'Manner', is: modalityWords(modality) },
          { term: 'Condition', is: condition },
          { term: 'Capacity', is: capacityWords(capacity) },
        ]}
      />
      <Fingerprint statement={statement} version={version} />
    </>
  );
}
