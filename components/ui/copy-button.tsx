'use client';

import { useState, useSyncExternalStore } from 'react';

interface CopyButtonProps {
  /** The id of the field or element whose text is copied. */
  readonly of: string;
  /** What is copied: "Link". */
  readonly name: string;
}

const never = () => () => undefined;

/** The text as it stands; an error where the browser has no clipboard for this page. */
async function copyText(id: string): Promise<void> {
  const element = document.getElementById(id);
  const text = element instanceof HTMLTextAreaElement ? element.value : (element?.textContent ?? '');
  await navigator.clipboard.writeText(text);
}

/** Copies a text that stands on the page; absent where scripts do not run. */
export function CopyButton({ of, name }: CopyButtonProps) {
  const runs = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [said, say] = useState('');
  if (!runs) return null;
  const copy = () => {
    copyText(of).then(
      () => say('Copied'),
      () => say('Not copied: select the text and copy it by hand'),
    );
  };
  return (
    <>
      <button className="button" data-quiet="" type="button" onClick={copy}>
        Copy<span className="unseen">: {name}</span>
      </button>
      <span className="fine" role="status">
        {said}
      </span>
    </>
  );
}
