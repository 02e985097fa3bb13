import type { MarkedRun } from '@/lib/views/marked-passage';

/** The article's text with every proposal marked where it stands; the one in front stands out. */
export function InboxText({ runs, current }: { readonly runs: readonly MarkedRun[]; readonly current: number | null }) {
  return (
    <p className="passage inbox-text">
      {runs.map((run, at) => run.evidence.length === 0 ? run.text : (
        <mark key={at} className="evidence" {...(run.evidence.some(({ statementKey }) => statementKey === String(current)) ? { 'data-current': '' } : {})}>
          {run.begins.map(({ key }) => <span key={key} id={key} className="mark-place" />)}
          {run.text}
        </mark>
      ))}
    </p>
  );
}
