import type { InboxLine } from '@/lib/views/inbox/inbox';

const stateWords = { open: null, accepted: 'Accepted', rejected: 'Rejected' } as const;

/** Every proposal of the article in the order in which they are to be reviewed. */
export function InboxList({ lines }: { readonly lines: readonly InboxLine[] }) {
  return (
    <ol className="inbox-list">
      {lines.map(({ id, href, speaker, words, state, current, unsure, second }) => (
        <li key={id} data-state={state}>
          {state === 'open' ? (
            <a href={href} {...(current ? { 'aria-current': 'true' as const } : {})}>
              <b>{speaker}</b> {words}
              {unsure ? <span className="text-faint"> less sure</span> : null}
              {second ? <span className="text-faint"> second coder</span> : null}
            </a>
          ) : (
            <span>
              <b>{stateWords[state]}</b> {speaker}: {words}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
