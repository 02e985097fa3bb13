import type { ReactNode } from 'react';

/** A place that holds nothing says which nothing it is. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="empty">{children}</p>;
}
