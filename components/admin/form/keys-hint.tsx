'use client';

import { useSyncExternalStore, type ReactNode } from 'react';

const never = () => () => undefined;

/** Says which keys do what, once they do: without scripts only the browser's own keys work. Its place is kept. */
export function KeysHint({ children }: { readonly children: ReactNode }) {
  const works = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return <p className={`field-hint keys${works ? '' : ' invisible'}`}>{children}</p>;
}
