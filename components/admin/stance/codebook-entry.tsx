import type { Issue } from '@/lib/domain/issue/issue';
import type { Target } from '@/lib/domain/target/target';
import { polesOf } from '@/lib/views/words/stance-words';

interface CodebookEntryProps {
  readonly target: Target;
  /** The issue in full; null when the target is an actor. */
  readonly issue: Issue | null;
  readonly codebook: { readonly title: string; readonly number: number };
}

const actorRule =
  'Judge an actor only when the words judge or commend that actor itself: its conduct, its standing, ' +
  'its reliability. Not because it is mentioned, and not when an issue says it already.';
const everyRule =
  'Code the words, not what you know of the actor. A condition lowers the strength by one step. ' +
  'Silence is never 0.';

/** What the codebook says about the target in the form. */
export function CodebookEntry({ target, issue, codebook }: CodebookEntryProps) {
  const poles = polesOf(target);
  return (
    <div className="codebook-entry">
      <p className="proposition">
        {issue
          ? issue.proposition
          : `Is the statement for or against ${target.kind === 'actor' ? target.actor.name : ''} itself?`}
      </p>
      <p className="fine mt-2">
        +2: {poles.for}, fully. −2: {poles.against}, fully. {issue ? issue.note : actorRule}
      </p>
      <p className="fine mt-2">
        {everyRule}{' '}
        <a href="/method">
          Codebook {codebook.title}, version {codebook.number}
        </a>
      </p>
    </div>
  );
}
