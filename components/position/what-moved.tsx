import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { targetName, targetPath } from '@/lib/domain/target/target';
import { plural } from '@/lib/views/words/counting';
import {
  dismissedWords,
  movedAnchor,
  noShiftWords,
  verdictWords,
  type Movement,
  type MovementEvidence,
  type WhatMoved as Movements,
} from '@/lib/views/position/what-moved';
import { ActorName } from '../marks/actor-name';

interface EvidenceProps {
  readonly label: string;
  readonly evidence: MovementEvidence;
}

function Evidence({ label, evidence: { value, day, href, summary } }: EvidenceProps) {
  return (
    <p className="moved-evidence">
      <span className="text-faint">{label}</span> <span className="tabular">{value}</span>, {day}:{' '}
      <Link href={href}>{summary}</Link>
    </p>
  );
}

interface MovedEntryProps {
  readonly moved: Movement;
  /** On the page of one issue its name goes without saying. */
  readonly ofOne?: boolean;
  readonly children?: React.ReactNode;
}

const asSentence = (words: string): string =>
  `${words.slice(0, 1).toUpperCase()}${words.slice(1).replace(/\.$/u, '')}.`;

/** One movement with the statement before and the one after. */
export function MovedEntry({ moved, ofOne = false, children }: MovedEntryProps) {
  const verdict = verdictWords(moved);
  return (
    <li className="moved" id={movedAnchor(moved)}>
      <p>
        <ActorName actor={moved.holder} href short />
        {ofOne ? null : (
          <>
            {' '}
            on <Link href={targetPath(moved.target)}>{targetName(moved.target)}</Link>
          </>
        )}
        {moved.kind === 'first' ? '' : `: ${moved.words}`}.
      </p>
      {moved.before ? <Evidence label="Before" evidence={moved.before} /> : null}
      <Evidence label={moved.before ? 'After' : 'Said'} evidence={moved.after} />
      {verdict ? <p className="moved-evidence text-faint">{asSentence(verdict)}</p> : null}
      {children}
    </li>
  );
}

interface WhatMovedProps {
  readonly moved: Movements;
  /** Where all of it stands: the page of movements, asked about the same actor or issue. */
  readonly href?: string;
  /** The way to take the list along. */
  readonly take?: React.ReactNode;
  /** On the page of one issue: its name goes without saying, and steps and firsts, being few, are listed too. */
  readonly ofOne?: boolean;
}

const mostShown = 5;

function Entries({ moved, ofOne }: { readonly moved: readonly Movement[]; readonly ofOne: boolean }) {
  return (
    <ul className="rows">
      {moved.slice(0, mostShown).map((one) => (
        <MovedEntry key={one.key} moved={one} ofOne={ofOne} />
      ))}
    </ul>
  );
}

function Lesser({ title, moved }: { readonly title: string; readonly moved: readonly Movement[] }) {
  if (moved.length === 0) return null;
  return (
    <>
      <h3 className="mt-6">{title}</h3>
      <Entries moved={moved} ofOne />
      {moved.length > mostShown ? (
        <p className="fine">
          The newest {mostShown} of {moved.length}.
        </p>
      ) : null}
    </>
  );
}

/** What moved, or in words that nothing did, with the way to all of it. */
export function WhatMoved({ moved, href = '/shifts', ofOne = false, take }: WhatMovedProps) {
  const { shifts, steps, firsts } = moved;
  const dismissed = dismissedWords(moved);
  return (
    <Section
      id="what-moved"
      title="What moved"
      note="A position that changed and stayed changed, not one statement that differs."
      aside={take}
    >
      {shifts.length > 0 ? <Entries moved={shifts} ofOne={ofOne} /> : <p>{noShiftWords(moved)}</p>}
      {ofOne ? (
        <>
          <Lesser title="Steps" moved={steps} />
          <Lesser title="First found in this collection" moved={firsts} />
        </>
      ) : null}
      <p className="fine mt-4">
        <Link href={href}>All movements</Link>: {plural(shifts.length, 'shift')}, {plural(steps.length, 'step')},{' '}
        {plural(firsts.length, 'first')}
        {dismissed ? `; ${dismissed}` : ''}.
      </p>
    </Section>
  );
}
