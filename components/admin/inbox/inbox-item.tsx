import type { ReactNode } from 'react';
import { StanceValueMark } from '@/components/marks/stance-value-mark';
import { Facts } from '@/components/ui/facts';
import { ExplainedWords, PartsKey } from './explained-words';
import { SecondOpinions } from './second-opinions';
import type { InboxItem, ProposedStanceLine } from '@/lib/views/inbox/inbox';

function Stance({ target, value, words, basis }: ProposedStanceLine) {
  return (
    <li>
      <StanceValueMark value={value} look="thin" /> {target}{' '}
      <span className="text-faint">
        {words.length > 0 ? `by “${words.join('”, “')}”, ` : ''}
        {basis}
      </span>
    </li>
  );
}

function ItemFacts({ speakerWords, sure, swapped, alternative, facts, rules }: InboxItem) {
  return (
    <Facts
      facts={[
        {
          term: 'Speaker',
          is: `“${speakerWords}”${sure === null ? '' : `, ${sure}`}${swapped ? ', the other reading' : ''}`,
        },
        { term: 'Or', is: alternative },
        ...facts.map(([term, is]) => ({ term, is })),
        {
          term: 'Found by',
          is: (
            <ul className="rules">
              {rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

interface InboxItemViewProps {
  readonly item: InboxItem;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** One proposal: who said what, toward what, and by which words and rules the machine says so. */
export function InboxItemView({ item, children }: InboxItemViewProps) {
  const { speaker, proposedBy, quote, stances, opinions, lacks, records } = item;
  return (
    <div className="stack">
      <div>
        <p className="kicker">Proposed by {proposedBy}, not checked by a person</p>
        <h2 id="proposal">{speaker}</h2>
      </div>
      <blockquote className="quote inbox-quote">
        <ExplainedWords pieces={quote} />
      </blockquote>
      <PartsKey pieces={quote} />
      {stances.length === 0 ? null : (
        <ul className="inbox-stances" aria-label="Stances">
          {stances.map((stance) => (
            <Stance key={stance.target} {...stance} />
          ))}
        </ul>
      )}
      <SecondOpinions opinions={opinions} />
      {records ? (
        <p className="note" role="note">
          {records}
        </p>
      ) : null}
      {lacks ? (
        <p className="note" role="note">
          {lacks}
        </p>
      ) : null}
      {children}
      <ItemFacts {...item} />
    </div>
  );
}
