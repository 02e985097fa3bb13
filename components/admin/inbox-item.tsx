import type { ReactNode } from 'react';
import { StanceValueMark } from '@/components/stance/stance-value-mark';
import { Facts } from '@/components/ui/facts';
import type { InboxItem, ProposedStanceLine } from '@/lib/views/inbox';

function Stance({ target, value, words, sure, rules }: ProposedStanceLine) {
  return (
    <li>
      <StanceValueMark value={value} look="thin" /> {target}{' '}
      <span className="text-faint">{words.length > 0 ? `by “${words.join('”, “')}”, ` : ''}{sure}, by the rules {rules}</span>
    </li>
  );
}

interface InboxItemViewProps {
  readonly item: InboxItem;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** One proposal: who said what, toward what, and by which words and rules the machine says so. */
export function InboxItemView({ item, children }: InboxItemViewProps) {
  const { speaker, speakerWords, sure, swapped, facts, quote, stances, rules, lacks } = item;
  return (
    <div className="stack">
      <div>
        <p className="kicker">Proposed by machine, not checked by a person</p>
        <h2 id="proposal">{speaker}</h2>
      </div>
      <blockquote className="quote inbox-quote">{quote.before}<b>{quote.content}</b>{quote.after}</blockquote>
      {stances.length === 0 ? null : <ul className="inbox-stances" aria-label="Stances">{stances.map((stance) => <Stance key={stance.target} {...stance} />)}</ul>}
      {lacks ? <p className="note" role="note">{lacks}</p> : null}
      {children}
      <Facts facts={[
        { term: 'Speaker', is: `“${speakerWords}”, ${sure}${swapped ? ', the other reading' : ''}` },
        ...facts.map(([term, is]) => ({ term, is })),
        { term: 'Found by', is: rules.join(', ') },
      ]} />
    </div>
  );
}
