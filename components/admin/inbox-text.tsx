import type { MarkedRun } from '@/lib/views/marked-passage';
import { CurrentMark } from './current-mark';

/** The article's text with every proposal marked where it stands; the one in front stands out. */
export function InboxText({ runs, current }: { readonly runs: readonly MarkedRun[]; readonly current: number | null }) {
  const inFront = runs.map(({ evidence }) => evidence.some(({ statementKey }) => statementKey === String(current)));
  const first = inFront.indexOf(true);
  return (
    <p className="passage inbox-text" data-text-start="0">
      {runs.map((run, at) => {
        if (run.evidence.length === 0) return run.text;
        const words = <>{run.begins.map(({ key }) => <span key={key} id={key} className="mark-place" />)}{run.text}</>;
        return at === first
          ? <CurrentMark key={`${at} ${current ?? ''}`}>{words}</CurrentMark>
          : <mark key={at} className="evidence" {...(inFront[at] ? { 'data-current': '' } : {})}>{words}</mark>;
      })}
    </p>
  );
}
