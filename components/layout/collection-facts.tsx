import type { ReactNode } from 'react';
import type { Collection } from '@/lib/domain/collection/collection';
import { toCollectionLine } from '@/lib/views/position/collection-line';

interface CollectionFactsProps {
  readonly collection: Collection;
  readonly children?: ReactNode;
}

/** What every number rests on: how much was read, from when, who checked it. */
export function CollectionFacts({ collection, children }: CollectionFactsProps) {
  const line = toCollectionLine(collection);
  return (
    <div className="collection-line tabular">
      <ul>
        {line.holds.map((held) => (
          <li key={held}>{held}</li>
        ))}
        <li>{line.checked}</li>
        {line.open ? <li>{line.open}</li> : null}
      </ul>
      <p>
        {line.coded} {line.caution}
      </p>
      {children}
    </div>
  );
}
