'use client';

import { useEffect, useRef, type ReactNode } from 'react';

/** From here on the text stands beside the proposal, and not under it (admin.css). */
const besideEachOther = '(min-width: 60rem)';

/**
 * Where the words of the proposal in front begin: they come into view by themselves, unless that would push the
 * proposal out of it.
 */
export function CurrentMark({ children }: { readonly children: ReactNode }) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    if (window.matchMedia(besideEachOther).matches) mark.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <mark ref={mark} className="evidence" data-current="">
      {children}
    </mark>
  );
}
