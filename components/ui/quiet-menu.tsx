import { Link } from './link';

interface QuietMenuProps {
  readonly name: string;
  /** Each by its name and address. */
  readonly links: readonly (readonly [string, string])[];
}

/** Links behind one word, for what few readers want at once. Search engines are kept from following them. */
export function QuietMenu({ name, links }: QuietMenuProps) {
  return (
    <details className="take">
      <summary>{name}</summary>
      <ul>
        {links.map(([text, href], place) => (
          <li key={place}>
            <Link href={href} rel="nofollow">
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
