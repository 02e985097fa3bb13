import type { ReactNode } from 'react';

interface Fact {
  readonly term: string;
  /** Left out of the list when null. */
  readonly is: ReactNode;
}

/** Terms and what they are, for this one thing. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(({ is }) => is !== null && is !== undefined && is !== false)
        .map(({ term, is }) => (
          <div key={term} className="contents">
            <dt>{term}</dt>
            <dd>{is}</dd>
          </div>
        ))}
    </dl>
  );
}
