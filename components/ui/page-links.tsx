import { Link } from './link';

interface PageLinksProps {
  /** What is turned: "Statements". */
  readonly of: string;
  /** A way without an address is none. */
  readonly ways: readonly { readonly name: string; readonly href: string | null }[];
}

/** The ways to the pages of a list beside this one; nothing when all of it stands on one. */
export function PageLinks({ of, ways }: PageLinksProps) {
  const open = ways.flatMap(({ name, href }) => (href === null ? [] : [{ name, href }]));
  if (open.length === 0) return null;
  return (
    <nav className="page-links" aria-label={`${of}: other pages`}>
      {open.map(({ name, href }) => (
        <Link key={name} href={href}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
