import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { SearchForm } from '@/components/ui/search-form';
import { Section } from '@/components/ui/section';
import type { Collection } from '@/lib/domain/collection/collection';
import { PageShell } from './page-shell';

interface UnknownAddressProps {
  /** The address that names nothing. */
  readonly asked: string;
  /** It names something now, but nothing at the version that was asked for. */
  readonly addedLater: boolean;
  readonly searched: string;
  readonly nearest: readonly { readonly name: string; readonly href: string }[];
  readonly collection: Collection;
}

const places = [
  ['/actors', 'Actors'],
  ['/issues', 'Issues'],
  ['/statements', 'Statements'],
  ['/articles', 'Articles'],
  ['/occasions', 'Occasions'],
] as const;

function Reason({ asked, addedLater }: Pick<UnknownAddressProps, 'asked' | 'addedLater'>) {
  const address = <code className="code-inline">{asked}</code>;
  return addedLater ? (
    <>
      There was no page at {address} in this state: it was added later.{' '}
      <Link href={asked} newest>
        See it as it is now
      </Link>
    </>
  ) : (
    <>There is no page at {address}. It may be misspelt, or what it named was withdrawn.</>
  );
}

/** Says that nothing stands here, offers what was probably meant, a search, and the lists. */
export function UnknownAddress({ asked, addedLater, searched, nearest, collection }: UnknownAddressProps) {
  return (
    <PageShell collection={collection} searched={searched}>
      <PageHeading
        kicker="404"
        title="Nothing at this address"
        lede={<Reason asked={asked} addedLater={addedLater} />}
      />
      {nearest.length > 0 ? (
        <Section id="nearest" title="Did you mean">
          <ul className="rows">
            {nearest.map(({ name, href }) => (
              <li key={href}>
                <Link href={href}>{name}</Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="search" title="Search">
        <SearchForm name="Search for it" searched={searched} />
      </Section>
      <Section id="lists" title="Or look through">
        <ul className="rows">
          {places.map(([href, name]) => (
            <li key={href}>
              <Link href={href}>{name}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </PageShell>
  );
}
