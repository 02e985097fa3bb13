import type { ReactNode } from 'react';
import type { Change } from '@/lib/domain/change/change';
import { authorWords, changeWords, subjectHref } from '@/lib/views/words/change-words';
import { instantMinute } from '@/lib/views/words/instant-words';

interface ChangeListProps {
  readonly changes: readonly Change[];
  /** Names what each change is about, where the page itself does not. */
  readonly withSubject?: boolean;
  /** What a change said of the thing itself, such as the values judged. */
  readonly said?: ReadonlyMap<number, string>;
  /** The form that takes a change back; left out for those who may not. */
  readonly undo?: (change: Change) => ReactNode;
}

function Subject({ subject }: { readonly subject: string }) {
  const href = subjectHref(subject);
  const name = subject.replace(':', ' ');
  return href ? <a href={href}>{name}</a> : <span>{name}</span>;
}

/** Changes, newest first: who did what, when, why, and whether it was taken back. */
export function ChangeList({ changes, withSubject = false, said, undo }: ChangeListProps) {
  return (
    <ol className="rows changes" reversed>
      {changes.map((change) => (
        <li
          key={change.seq}
          id={`change-${change.seq}`}
          className="change"
          {...(change.undoneBy === null ? {} : { 'data-undone': '' })}
        >
          <span className="change-seq tabular">{change.seq}</span>
          <div className="change-body">
            <p>
              <b>{authorWords(change)}</b> {changeWords(change)}
              {withSubject ? (
                <>
                  : <Subject subject={change.subject} />
                </>
              ) : null}
              {change.undoneBy === null ? null : (
                <span className="text-faint"> (undone by change {change.undoneBy})</span>
              )}
            </p>
            {said?.has(change.seq) ? <p>{said.get(change.seq)}</p> : null}
            <p className="text-small text-faint">
              <span className="tabular">{instantMinute(change.at)}</span> · {change.reason}
            </p>
            {undo && change.undoneBy === null ? undo(change) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
