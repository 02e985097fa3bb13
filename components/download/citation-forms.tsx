import { useId, type ReactNode } from 'react';
import type { Citation } from '@/lib/views/page/citation';

interface CitationFormsProps {
  readonly citation: Citation;
  /** A way to copy what stands in the element of an id; its script is loaded only where it is given. */
  readonly copy?: (of: string, name: string) => ReactNode;
}

/** The three forms, each to be selected whole. */
export function CitationForms({ citation, copy }: CitationFormsProps) {
  const id = useId();
  const way = (form: string, name: string) =>
    copy ? <p className="copy-place">{copy(`${id}${form}`, name)}</p> : null;
  return (
    <div className="prose">
      <p className="quote" id={`${id}plain`}>
        {citation.plain}
      </p>
      {way('plain', 'Citation')}
      <details>
        <summary>BibTeX</summary>
        <pre className="code" id={`${id}bibtex`}>
          {citation.bibtex}
        </pre>
        {way('bibtex', 'BibTeX')}
      </details>
      <details>
        <summary>CSL-JSON</summary>
        <pre className="code" id={`${id}csl`}>
          {citation.csl}
        </pre>
        {way('csl', 'CSL-JSON')}
      </details>
    </div>
  );
}
