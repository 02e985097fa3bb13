import { CopyButton } from '@/components/ui/copy-button';
import type { Citation } from '@/lib/views/page/citation';
import { CitationForms } from './citation-forms';

/** A citation on the pages for taking along: each form with a button that copies it. */
export function CopyableCitation({ citation }: { readonly citation: Citation }) {
  return <CitationForms citation={citation} copy={(of, name) => <CopyButton of={of} name={name} />} />;
}
