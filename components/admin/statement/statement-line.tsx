import type { Statement } from '@/lib/domain/statement/statement';
import { longDay } from '@/lib/views/words/day-words';
import { modalityWords } from '@/lib/views/words/modality-words';
import { capacityWords, claimedByWords } from '@/lib/views/words/statement-words';

/** A statement in brief: our summary, who said it for whom, when, and how it was meant. */
export function StatementLine({ statement }: { readonly statement: Statement }) {
  const { summary, speaker, principals, capacity, saidOn, precision, venue, modality, condition } = statement;
  const holders = principals.map(({ actor, claimedBy }) =>
    claimedBy ? `${actor.name} (${claimedByWords(claimedBy)})` : actor.name,
  );
  const facts = [
    holders.length > 0 ? `${speaker.name} for ${holders.join(' and ')}` : `${speaker.name}, ${capacityWords(capacity)}`,
    longDay(saidOn, precision),
    venue,
    modalityWords(modality),
  ];
  return (
    <div>
      <p className="entry-summary">{summary}</p>
      <p className="entry-meta">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {condition ? <p className="entry-meta">Condition: {condition}</p> : null}
    </div>
  );
}
