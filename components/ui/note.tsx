import type { ReactNode } from 'react';

interface NoteProps {
  readonly tone?: 'plain' | 'warn';
  readonly children: ReactNode;
}

/** A remark on the page itself: part of the address was not understood, the text is an excerpt. */
export function Note({ tone = 'plain', children }: NoteProps) {
  return (
    <div className="note" role="note" data-tone={tone}>
      {children}
    </div>
  );
}
