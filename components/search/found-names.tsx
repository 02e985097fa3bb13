import { Empty } from '@/components/ui/empty';
import { Link } from '@/components/ui/link';

const kinds: Readonly<Record<string, string>> = {
  actors: 'Actor',
  issues: 'Issue',
  statements: 'Statement',
  articles: 'Article',
  occasions: 'Occasion',
  groups: 'Group',
};

interface FoundNamesProps {
  readonly found: readonly {
    readonly section: string;
    readonly href: string;
    readonly title: string;
    /** The search for the name itself, where something else was typed. */
    readonly search?: string;
  }[];
  /** Said when there is none. */
  readonly none: string;
}

/** Pages whose name is near to what was typed, each with the kind of thing it is. */
export function FoundNames({ found, none }: FoundNamesProps) {
  if (found.length === 0) return <Empty>{none}</Empty>;
  return (
    <ul className="rows found-names">
      {found.map(({ section, href, title, search }) => (
        <li key={href}>
          <span className="text-faint">{kinds[section]}</span>{' '}
          <span>
            <Link newest href={href}>
              {title}
            </Link>
            {search ? (
              <>
                {' '}
                ·{' '}
                <Link newest href={search}>
                  search for {title}
                </Link>
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
