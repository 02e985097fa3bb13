import type { Citation } from '@/lib/views/citation';

/** The three forms, each to be selected whole. */
export function CitationForms({ citation }: { readonly citation: Citation }) {
  return (
    <div className="prose">
      <p className="quote">{citation.plain}</p>
      <details><summary>BibTeX</summary><pre className="code">{citation.bibtex}</pre></details>
      <details><summary>CSL-JSON</summary><pre className="code">{citation.csl}</pre></details>
    </div>
  );
}
