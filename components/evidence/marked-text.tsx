import type { ArticlePart, MarkedRun } from '@/lib/views/marked-passage';
import { statementHref } from '@/lib/views/evidence-filter';

/** A run under one or more marks: it links to the statement whose mark begins last, the innermost. */
function Run({ run }: { readonly run: MarkedRun }) {
  const innermost = run.evidence.at(-1);
  if (!innermost) return run.text;
  return (
    <>
      {run.begins.map(({ key }) => <span key={key} id={key} className="mark-place" />)}
      <mark className="evidence" data-reports={run.evidence.map(({ key }) => key).join(' ')}>
        <a href={statementHref(innermost.statementKey)} title={run.evidence.map(({ summary }) => summary).join(' / ')}>{run.text}</a>
      </mark>
    </>
  );
}

const characters = new Intl.NumberFormat('en-GB');

/** The stored text in order: passages with each statement marked in place, and gaps with how much lies in them. */
export function MarkedText({ parts }: { readonly parts: readonly ArticlePart[] }) {
  return parts.map((part, index) => {
    switch (part.kind) {
      case 'gap':
        return <p key={index} className="passage-gap">{characters.format(part.length)} characters not stored</p>;
      case 'removed':
        return <p key={index} className="passage-gap">{characters.format(part.length)} characters removed; hash and offsets are kept</p>;
      case 'passage':
        return <p key={index} className="passage">{part.runs.map((run, at) => <Run key={at} run={run} />)}</p>;
    }
  });
}
