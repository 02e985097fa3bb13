import type { ReactNode } from 'react';

/** What is wrong with a form as a whole; read out when it comes. */
export function FormMessage({ children }: { readonly children: ReactNode }) {
  return (
    <div className="note" data-tone="warn" role="alert" tabIndex={-1}>
      {children}
    </div>
  );
}
