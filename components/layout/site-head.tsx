import { Link } from '@/components/ui/link';
import { PinnedField } from '@/components/ui/pinned-field';

export type SiteSection = 'overview' | 'actors' | 'issues' | 'compare' | 'statements' | 'method' | 'search';

const places: readonly { readonly section: SiteSection; readonly name: string; readonly href: string }[] = [
  { section: 'overview', name: 'Overview', href: '/' },
  { section: 'actors', name: 'Actors', href: '/actors' },
  { section: 'issues', name: 'Issues', href: '/issues' },
  { section: 'compare', name: 'Compare', href: '/compare' },
  { section: 'statements', name: 'Statements', href: '/statements' },
  { section: 'method', name: 'Method', href: '/method' },
];

interface SiteHeadProps {
  readonly section?: SiteSection;
  /** The page lies below its section's first page. */
  readonly within: boolean;
  readonly title: string | null;
  readonly searched: string;
}

function standing(here: boolean, within: boolean) {
  if (!here) return {};
  return within ? { 'data-within': '' } : { 'aria-current': 'page' as const };
}

function SearchForm({ searched }: { readonly searched: string }) {
  return (
    <form className="site-search" role="search" action="/search">
      <PinnedField />
      <label className="unseen" htmlFor="site-search">
        Search statements, actors and issues
      </label>
      <input
        id="site-search"
        className="input"
        type="search"
        name="q"
        defaultValue={searched}
        placeholder="Search statements, actors …"
      />
      <button className="unseen" type="submit" tabIndex={-1}>
        Search
      </button>
    </form>
  );
}

export function SiteHead({ section, within, title, searched }: SiteHeadProps) {
  return (
    <header className="masthead">
      <div className="page masthead-row">
        <Link className="brand" href="/">
          Demarche{title ? <span className="brand-of">{title}</span> : null}
        </Link>
        <nav className="site-nav" aria-label="Main">
          <ul>
            {places.map((place) => (
              <li key={place.section}>
                <Link href={place.href} {...standing(place.section === section, within)}>
                  {place.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <SearchForm searched={searched} />
        <Link className="search-link" href="/search">
          Search
        </Link>
      </div>
    </header>
  );
}
