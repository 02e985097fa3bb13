import { PageHeading } from '@/components/ui/page-heading';
import { SearchForm } from '@/components/ui/search-form';
import { Section } from '@/components/ui/section';
import type { Collection } from '@/lib/domain/collection/collection';
import { PageShell } from './page-shell';

interface UnknownAddressProps {
  /** The address that names nothing. */
  readonly asked: string;
  readonly searched: string;
  readonly nearest: readonly { readonly name: string; readonly href: string }[];
  readonly collection: Collection;
}

const places = [['/actors', 'Actors'], ['/issues', 'Issues'], ['/statements', 'Statements'], ['/articles', 'Articles'], ['/occasions', 'Occasions']] as const;

/** Says that nothing stands here, offers what was probably meant, a search, and the lists. */
export function UnknownAddress({ asked, searched, nearest, collection }: UnknownAddressProps) {
  return (
    <PageShell collection={collection} searched={searched}>
      <PageHeading kicker="404" title="Nothing at this address" lede={<>There is no page at <code className="code-inline">{asked}</code>. It may be misspelt, or what it named was withdrawn.</>} />
      {nearest.length > 0 ? (
        <Section id="nearest" title="Did you mean">
          <ul className="rows">{nearest.map(({ name, href }) => <li key={href}><a href={href}>{name}</a></li>)}</ul>
        </Section>
      ) : null}
      <Section id="search" title="Search">
        <SearchForm name="Search for it" searched={searched} />
      </Section>
      <Section id="lists" title="Or look through">
        <ul className="rows">{places.map(([href, name]) => <li key={href}><a href={href}>{name}</a></li>)}</ul>
      </Section>
    </PageShell>
  );
}
