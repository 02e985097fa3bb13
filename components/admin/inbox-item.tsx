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

/** One proposal: who said what, toward what, and by which words and rules the machine says so. */
export function InboxItemView({ item }: { readonly item: InboxItem }) {
  const { speaker, speakerWords, sure, swapped, facts, quote, stances, rules, lacks } = item;
  return (
    <div className="stack">
      <p className="kicker">Proposed by machine, not checked by a person</p>
      <h2 id="proposal">{speaker}</h2>
      <blockquote className="quote">{quote.before}<b>{quote.content}</b>{quote.after}</blockquote>
      <Facts facts={[
        { term: 'Speaker', is: `“${speakerWords}”, ${sure}${swapped ? ', the other reading' : ''}` },
        ...facts.map(([term, is]) => ({ term, is })),
      ]} />
      <div>
        <h3>Stance</h3>
        {stances.length === 0 ? <p className="empty">No target found.</p> : <ul className="inbox-stances">{stances.map((stance) => <Stance key={stance.target} {...stance} />)}</ul>}
      </div>
      <details className="undo"><summary>How it was found</summary><p className="fine">Rules: {rules.join(', ')}.</p></details>
      {lacks ? <p className="note" role="note">{lacks}</p> : null}
    </div>
  );
}
