import { Section } from '@/components/ui/section';
import type { Statement } from '@/lib/domain/statement/statement';
import { codingHref } from '@/lib/views/address/admin-links';
import { plural } from '@/lib/views/words/counting';

interface JudgeAnewProps {
  readonly issue: string;
  /** The first of them, and how many there are. */
  readonly statements: readonly Statement[];
  readonly all: number;
}

/**
 * Statements that were judged under an issue's earlier meaning, each with the way to judge it as the issue reads now.
 */
export function JudgeAnew({ issue, statements, all }: JudgeAnewProps) {
  if (all === 0) return null;
  const shown = statements.length < all ? ` The first ${statements.length} are listed.` : '';
  return (
    <Section
      id="anew"
      title="To judge anew"
      note={`${plural(all, 'statement')} judged under an earlier meaning.${shown}`}
    >
      <ul className="entries">
        {statements.map(({ key, summary, speaker }) => (
          <li key={key}>
            <p className="entry-summary">
              <a href={codingHref(key, `issue:${issue}`)}>{summary}</a>
            </p>
            <p className="entry-meta">{speaker.name}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
