'use client';

import { useEffect, useState } from 'react';

/** Words selected in a stored text, verbatim, and where they begin in the whole article. */
export interface PickedWords {
  readonly start: number;
  readonly words: string;
}

const textAround = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-text-start]') ?? null;

/** What is selected within one stored run of text, without the white space around it; null where nothing is. */
function selectedWords(): PickedWords | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const text = textAround(range.startContainer);
  if (!text || textAround(range.endContainer) !== text) return null;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const selected = range.toString();
  const words = selected.trim();
  if (words === '') return null;
  return { words, start: Number(text.dataset.textStart) + before.toString().length + selected.indexOf(words) };
}

/**
 * The words last selected since an attempt, in an element that says by `data-text-start` where its text begins; null
 * until some are.
 */
export function usePickedWords(attempt: number): PickedWords | null {
  const [last, setLast] = useState<{ readonly attempt: number; readonly picked: PickedWords } | null>(null);
  useEffect(() => {
    const look = (): void => {
      const picked = selectedWords();
      if (picked) setLast({ attempt, picked });
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
    };
  }, [attempt]);
  return last?.attempt === attempt ? last.picked : null;
}
