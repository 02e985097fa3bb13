'use client';

import { recordHref } from '@/lib/views/address/admin-links';
import { usePickedWords } from './use-picked-words';

/** Leads to the form for a statement that nobody proposed; the words selected in the text go along. */
export function RecordLink({ article }: { readonly article: string }) {
  const picked = usePickedWords(0);
  const href = recordHref(
    article,
    picked ? { start: picked.start, end: picked.start + picked.words.length } : undefined,
  );
  return (
    <p className="buttons inbox-missed">
      <a className="button" data-quiet href={href}>
        Record a statement
      </a>
      <span className="field-hint">{picked ? 'of the words selected in the text.' : 'that the machine missed.'}</span>
    </p>
  );
}
