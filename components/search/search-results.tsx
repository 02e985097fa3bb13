import { Empty } from '@/components/ui/empty';
import { PageLinks } from '@/components/ui/page-links';
import { Section } from '@/components/ui/section';
import type { EvidenceFilter } from '@/lib/views/address/evidence-filter';
import type { FilterChoices } from '@/lib/views/address/filter-choices';
import type { FoundStatement, SearchWord } from '@/lib/views/page/search';
import { foundWords, searchHref } from '@/lib/views/address/search-query';
import { FoundNames } from './found-names';
import { FoundStatements } from './found-statements';
import { StatementFilter } from '../choices/statement-filter';

interface NamedPageLink {
  readonly section: string;
  readonly href: string;
  readonly title: string;
}

interface NameResultsProps {
  readonly found: readonly NamedPageLink[];
  /** Actors of a name that is spelt nearly so. */
  readonly near: readonly NamedPageLink[];
}

/** Pages that hold the words in their names; where none does, the actors whose names are nearest. */
export function NameResults({ found, near }: NameResultsProps) {
  if (found.length === 0 && near.length > 0) {
    return (
      <Section id="names" title="Nearest names" note="No name has these words. These are spelt most like them.">
        <FoundNames found={near.map((one) => ({ ...one, search: searchHref({ text: one.title }) }))} none="" />
      </Section>
    );
  }
  return (
    <Section id="names" title="By name" note="Actors with their aliases, issues with their terms, occasions, articles.">
      <FoundNames found={found} none="No name like it." />
    </Section>
  );
}

interface StatementResultsProps {
  readonly text: string;
  readonly words: readonly SearchWord[];
  readonly found: { readonly statements: readonly FoundStatement[]; readonly found: number; readonly isMore: boolean };
  readonly filter: EvidenceFilter;
  readonly choices: FilterChoices;
  readonly page: number;
  /** How many pages there are. */
  readonly pages: number;
  /** Whether people checked what is listed. */
  readonly checked: string | null;
  readonly none: string;
  /** The way to take those of this page along. */
  readonly take?: React.ReactNode;
}

/** Statements with every word, best first, and the form that narrows them. */
export function StatementResults({
  text,
  words,
  found,
  filter,
  choices,
  page,
  pages,
  checked,
  none,
  take,
}: StatementResultsProps) {
  const at = (number: number): string | null =>
    number < 1 || number > pages ? null : searchHref({ text, filter, page: number });
  const note = `${foundWords(found)}${checked ? ` ${checked}.` : ''}`;
  return (
    <Section
      id="statements"
      title="Statements"
      note={note}
      aside={
        <>
          <StatementFilter filter={filter} choices={choices} searched={text} />
          {take}
        </>
      }
    >
      {found.statements.length === 0 ? (
        <Empty>{none}</Empty>
      ) : (
        <FoundStatements found={found.statements} words={words} />
      )}
      <PageLinks
        of="Statements"
        ways={[
          { name: 'Previous', href: at(page - 1) },
          { name: `Next: page ${page + 1} of ${pages}`, href: at(page + 1) },
        ]}
      />
    </Section>
  );
}
