import { ActorName } from '@/components/marks/actor-name';
import { EvidenceCellView } from '@/components/position/evidence-cell-view';
import { Empty } from '@/components/ui/empty';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { IssueEntry } from '@/lib/views/page/issue-directory';

interface IssueDirectoryProps {
  readonly entries: readonly IssueEntry[];
  readonly codebook: string;
  /** What it means that nobody spoke to an issue, by its slug. */
  readonly none: (slug: string) => string;
}

function Spoken({ entry, none }: { readonly entry: IssueEntry; readonly none: string }) {
  if (entry.cells.length === 0) return <Empty>Statements: {none}.</Empty>;
  return (
    <ul className="spoken">
      {entry.cells.map((cell) => (
        <li key={cell.key}>
          <ActorName actor={cell.holder} href short />
          <EvidenceCellView cell={cell} />
        </li>
      ))}
    </ul>
  );
}

/** Each issue with its proposition and who spoke to it. */
export function IssueDirectory({ entries, codebook, none }: IssueDirectoryProps) {
  return (
    <>
      {entries.map((entry) => {
        const { issue, found, href } = entry;
        return (
          <Section
            key={issue.slug}
            id={issue.slug}
            title={
              <Link className="quiet" href={`/issues/${issue.slug}`}>
                {issue.label}
              </Link>
            }
            note={found ? <Link href={href}>{found}</Link> : null}
          >
            <p className="proposition">{issue.proposition}</p>
            {issue.note ? <p className="fine">{issue.note}</p> : null}
            <Spoken entry={entry} none={none(issue.slug)} />
          </Section>
        );
      })}
      <p className="fine">{codebook}.</p>
    </>
  );
}
