import { Link } from '@/components/ui/link';
import { keysOfCutMarks, type ArticlePart, type MarkedRun } from '@/lib/views/inbox/marked-passage';
import { statementHref } from '@/lib/views/address/evidence-filter';

/** A run under one or more marks: it links to the statement whose mark begins last, the innermost. */
function Run({ run }: { readonly run: MarkedRun }) {
  const innermost = run.evidence.at(-1);
  if (!innermost) return run.text;
  return (
    <>
      {run.begins.map(({ key }) => (
        <span key={key} id={key} className="mark-place" />
      ))}
      <mark className="evidence" data-reports={run.evidence.map(({ key }) => key).join(' ')}>
        <Link
          href={statementHref(innermost.statementKey)}
          title={run.evidence.map(({ summary }) => summary).join(' / ')}
        >
          {run.text}
        </Link>
      </mark>
    </>
  );
}

const asked = 'background:var(--evidence-strong);text-decoration:underline 2px;text-underline-offset:0.2em';

/** The stylesheet marks the one run after a place; a mark cut into several needs a rule that names its key. */
function CutMarks({ keys }: { readonly keys: readonly string[] }) {
  if (keys.length === 0) return null;
  const rules = keys.map((key) => `[id="${key}"]:target~mark[data-reports~="${key}"]{${asked}}`);
  return (
    <style href="cut-marks" precedence="high">
      {rules.join('')}
    </style>
  );
}

const characters = new Intl.NumberFormat('en-GB');

function Part({ part }: { readonly part: ArticlePart }) {
  switch (part.kind) {
    case 'gap':
      return <p className="passage-gap">{characters.format(part.length)} characters not shown</p>;
    case 'removed':
      return (
        <p className="passage-gap">{characters.format(part.length)} characters removed; hash and offsets are kept</p>
      );
    case 'passage':
      return (
        <p className="passage">
          {part.runs.map((run, at) => (
            <Run key={at} run={run} />
          ))}
        </p>
      );
  }
}

/** The stored text in order: passages with each statement marked in place, and gaps with how much lies in them. */
export function MarkedText({ parts }: { readonly parts: readonly ArticlePart[] }) {
  return (
    <>
      <CutMarks keys={keysOfCutMarks(parts)} />
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </>
  );
}
