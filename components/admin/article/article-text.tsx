import type { RecordText } from '@/lib/views/desk/record-text';

/**
 * What is stored of an article's text, in order; words can be selected in each part, and what is held already is
 * marked.
 */
export function ArticleText({ parts }: { readonly parts: RecordText }) {
  return (
    <>
      {parts.map((part, at) =>
        part.kind === 'gap' ? (
          <p key={at} className="passage-gap">
            {part.words}
          </p>
        ) : (
          <p key={at} className="passage inbox-text" data-text-start={part.start}>
            {part.runs.map(({ text, held }, run) =>
              held === null ? (
                text
              ) : (
                <mark
                  key={run}
                  className="evidence"
                  title={held.words}
                  {...(held.recorded ? { 'data-current': '' } : {})}
                >
                  {text}
                </mark>
              ),
            )}
          </p>
        ),
      )}
    </>
  );
}
