'use client';

import { useEffect, useRef, type RefObject } from 'react';

/** After a refused attempt the focus goes to the first field that does not fit, or to the message. */
export function useFirstFault(attempt: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempt === 0) return;
    const fault = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]');
    (fault?.matches('fieldset')
      ? (fault.querySelector<HTMLElement>('input:checked, input:not([type=hidden])') ?? fault)
      : fault
    )?.focus();
  }, [attempt]);
  return form;
}
