'use client';

import { useEffect } from 'react';

const typing =
  'input:not([type=radio], [type=checkbox], [type=submit], [type=button]), textarea, select, [contenteditable]';

/** Lets a key do what its control does, wherever the focus is: `aria-keyshortcuts` names the key. Off while typing. */
export function PageKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey, repeat } = event;
      if (ctrlKey || metaKey || altKey || repeat || (target instanceof Element && target.closest(typing))) return;
      const control = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`);
      if (!control) return;
      // The letter itself must not land in the field it leads to.
      event.preventDefault();
      if (control instanceof HTMLInputElement && control.type !== 'checkbox') control.focus();
      else control.click();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
  return null;
}
