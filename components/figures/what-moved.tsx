import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { targetName, targetPath } from '@/lib/domain/target/target';
import { plural } from '@/lib/views/counting';
import { dismissedWords, movedAnchor, noShiftWords, verdictWords, type Moved, type MovementEvidence, type WhatMoved as Movements } from '@/lib/views/what-moved';
import { ActorName } from './actor-name';

function Evidence({ label, evidence }: { readonly label: string; readonly evidence: MovementEvidence }) {
  return (
    <p className="moved-evidence">
      <span className="text-faint">{label}</span> <span className="tabular">{evidence.value}</span>, {evidence.day}: <Link href={evidence.href}>{evidence.summary}</Link>
    </p>
  );
}

/** One movement with the statement before and the one after. */
export function MovedEntry({ moved, children }: { readonly moved: Moved; readonly children?: React.ReactNode }) {
  const verdict = verdictWords(moved);
  return (
    <li className="moved" id={movedAnchor(moved)}>
      <p><ActorName actor={moved.holder} href short /> on <Link href={targetPath(moved.target)}>{targetName(moved.target)}</Link>: {moved.words}.</p>
      {moved.before ? <Evidence label="Before" evidence={moved.before} /> : null}
      <Evidence label={moved.before ? 'After' : 'Said'} evidence={moved.after} />
      {verdict ? <p className="moved-evidence text-faint">{`${verdict.slice(0, 1).toUpperCase()}${verdict.slice(1).replace(/\.$/u, '')}.`}</p> : null}
      {children}
    </li>
  );
}

interface WhatMovedProps {
  readonly moved: Movements;
  /** Where all of it stands: the page of movements, asked about the same actor. */
  readonly href?: string;
}

/** What moved, or in words that nothing did, with the way to all of it. */
export function WhatMoved({ moved, href = '/shifts' }: WhatMovedProps) {
  const { shifts, steps, firsts } = moved;
  const dismissed = dismissedWords(moved);
  return (
    <Section id="what-moved" title="What moved" note="A shift rests on two statements or more before it and after it.">
      {shifts.length > 0
        ? <ul className="rows">{shifts.slice(0, 5).map((one) => <MovedEntry key={one.key} moved={one} />)}</ul>
        : <p>{noShiftWords(moved)}</p>}
      <p className="fine mt-4">
        <Link href={href}>All movements</Link>: {plural(shifts.length, 'shift')}, {plural(steps.length, 'step')}, {plural(firsts.length, 'first')}{dismissed ? `; ${dismissed}` : ''}.
      </p>
    </Section>
  );
}
