'use client';

import { useEffect } from 'react';

const typing = 'input:not([type=radio], [type=checkbox], [type=submit], [type=button]), textarea, select, [contenteditable]';

/** Lets a key do what its control does, wherever the focus is: `aria-keyshortcuts` names the key. Off while typing. */
export function PageKeys() {
  useEffect(() => {
    const press = ({ key, target, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): void => {
      if (ctrlKey || metaKey || altKey || repeat || (target instanceof Element && target.closest(typing))) return;
      const control = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`);
      if (control instanceof HTMLInputElement) control.focus();
      else control?.click();
    };
    document.addEventListener('keydown', press);
    return () => { document.removeEventListener('keydown', press); };
  }, []);
  return null;
}
