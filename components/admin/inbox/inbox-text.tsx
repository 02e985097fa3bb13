import { toPieces } from '@/lib/views/inbox/explained-quote';
import type { InboxItem } from '@/lib/views/inbox/inbox';
import type { MarkedRun } from '@/lib/views/inbox/marked-passage';
import { CurrentMark } from '../frame/current-mark';
import { ExplainedWords } from './explained-words';

interface InboxTextProps {
  readonly runs: readonly MarkedRun[];
  readonly item: Pick<InboxItem, 'id' | 'spans' | 'said'> | null;
}

/** Where each run begins in the article. */
function startsOf(runs: readonly MarkedRun[]): readonly number[] {
  const starts: number[] = [];
  let reached = 0;
  for (const { text } of runs) {
    starts.push(reached);
    reached += text.length;
  }
  return starts;
}

/** The article's text with every proposal marked where it stands; the one in front stands out, with its parts. */
export function InboxText({ runs, item }: InboxTextProps) {
  const inFront = runs.map(({ evidence }) => evidence.some(({ statementKey }) => statementKey === String(item?.id)));
  const first = inFront.indexOf(true);
  const starts = startsOf(runs);
  return (
    <p className="passage inbox-text" data-text-start="0">
      {runs.map((run, at) => {
        if (run.evidence.length === 0) return run.text;
        const inside =
          item && inFront[at] ? (
            <ExplainedWords pieces={toPieces(run.text, starts[at] ?? 0, item.spans, item.said)} />
          ) : (
            run.text
          );
        const words = (
          <>
            {run.begins.map(({ key }) => (
              <span key={key} id={key} className="mark-place" />
            ))}
            {inside}
          </>
        );
        return at === first ? (
          <CurrentMark key={`${at} ${item?.id ?? ''}`}>{words}</CurrentMark>
        ) : (
          <mark key={at} className="evidence" {...(inFront[at] ? { 'data-current': '' } : {})}>
            {words}
          </mark>
        );
      })}
    </p>
  );
}
