import { StanceValueMark } from '@/components/marks/stance-value-mark';
import type { SecondOpinionLine } from '@/lib/views/inbox/second-reading';

/** How another machine reads the same words: beside ours, never instead of it. */
export function SecondOpinions({ opinions }: { readonly opinions: readonly SecondOpinionLine[] }) {
  return opinions.map(({ who, speaker, stances, unnamed }, index) => (
    <div key={index} role="group" className="note stack-tight" aria-label={`Second opinion by machine: ${who}`}>
      <p className="kicker">Second opinion by machine ({who}), not checked by a person</p>
      <p>
        {speaker === null ? (
          'The same speaker.'
        ) : (
          <>
            Another speaker: <b>{speaker}</b>.
          </>
        )}
      </p>
      <ul className="inbox-stances">
        {stances.map(({ target, value, beside }) => (
          <li key={target}>
            <StanceValueMark value={value} look="thin" /> {target} <span className="text-faint">{beside}</span>
          </li>
        ))}
      </ul>
      {unnamed.length === 0 ? null : <p>It names no stance toward {unnamed.join(', ')}.</p>}
    </div>
  ));
}
