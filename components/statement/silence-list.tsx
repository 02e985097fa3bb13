import type { ReactNode } from 'react';
import { ActorName } from '@/components/marks/actor-name';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Silence } from '@/lib/domain/silence/silence';
import { targetName, targetPath } from '@/lib/domain/target/target';
import { toSilenceEntries } from '@/lib/views/words/silence-words';

interface SilenceListProps {
  readonly silences: readonly Silence[];
  /** The form that takes a silence back, for editors. */
  readonly undo?: (silence: { readonly seq: number }) => ReactNode;
}

/**
 * Where an editor looked, or asked, and there was no stance: drawn apart from "none found". Nothing where there is
 * none.
 */
export function SilenceList({ silences, undo }: SilenceListProps) {
  if (silences.length === 0) return null;
  return (
    <Section
      id="silences"
      title="Looked for and not found"
      note={
        'Recorded by an editor who looked, or asked. ' +
        'Silence is neither a side nor a 0, and more than “none found” in the articles.'
      }
    >
      <ul className="rows silences">
        {toSilenceEntries(silences).map(({ seq, holder, target, line, sources, note, recorded }) => (
          <li key={seq}>
            <p>
              <ActorName actor={holder} href /> on <Link href={targetPath(target)}>{targetName(target)}</Link>:{' '}
              <b className="silence">{line}</b>
            </p>
            <p className="text-small text-soft">
              {sources}
              {note ? ` ${note}` : ''}
            </p>
            <p className="text-small text-faint">{recorded}</p>
            {undo ? undo({ seq }) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
