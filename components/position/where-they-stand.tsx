import { StanceKey } from '@/components/marks/stance-key';
import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { countingLine } from '@/lib/views/words/counting';
import type { Overview } from '@/lib/views/page/overview';
import { MatrixTable } from './matrix-table';

interface WhereTheyStandProps {
  readonly overview: Overview;
  /** What an empty cell means: "none found in these 5 articles". */
  readonly none: string;
  /** A sentence for each kind of nothing toward the other issues. */
  readonly silent?: readonly string[];
  readonly rule?: CountingRule;
  /** Changes what is counted. */
  readonly form?: React.ReactNode;
  /** The way to take the matrix along. */
  readonly take?: React.ReactNode;
}

/** The matrix of issues and actors with its key, what it counts, and the issues nobody spoke to. */
export function WhereTheyStand({
  overview: { issues, count },
  none,
  silent = [],
  rule,
  form,
  take,
}: WhereTheyStandProps) {
  const { knownYear } = issues;
  if (issues.rows.length === 0) {
    return (
      <Section id="where-they-stand" title="Where they stand">
        <Empty>Statements: {none}.</Empty>
      </Section>
    );
  }
  return (
    <Section
      id="where-they-stand"
      title="Where they stand"
      note={
        'A mark is one statement, earliest first; the number counts them. Hollow: too little for a label. ' +
        `An empty cell means ${none}, not neutrality.`
      }
      aside={
        <>
          <StanceKey look="thin" open />
          {take}
        </>
      }
    >
      <MatrixTable matrix={issues} caption="Issues by actors: the statements found" none={none} />
      <p className="fine mt-4">
        {countingLine(count, rule)}
        {knownYear === undefined ? '' : ` Days without a year are of ${knownYear}.`} <a href="#counting">Change</a>
      </p>
      {form}
      {silent.map((words) => (
        <p key={words} className="fine">
          {words}
        </p>
      ))}
    </Section>
  );
}
