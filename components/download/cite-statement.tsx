import { Section } from '@/components/ui/section';
import type { Collection } from '@/lib/domain/collection/collection';
import type { Statement } from '@/lib/domain/statement/statement';
import { toCitation } from '@/lib/views/page/citation';
import { statementHref } from '@/lib/views/address/evidence-filter';
import { statementAddress } from '@/lib/views/export/export-query';
import { CitationForms } from './citation-forms';
import { TableMenu } from './table-menu';

interface CiteStatementProps {
  readonly statement: Statement;
  readonly collection: Collection;
  /** Where the site is found: `https://…`, without a slash at the end. */
  readonly origin: string;
}

/** How to cite a statement as it stands at the collection's version, and what else can be taken of it. */
export function CiteStatement({ statement, collection, origin }: CiteStatementProps) {
  const { key } = statement;
  const { version } = collection;
  return (
    <Section
      id="cite"
      title="Cite"
      aside={<TableMenu choice={{ statement: key }} address={statementHref(key)} version={version} />}
    >
      <CitationForms citation={toCitation(statement, collection, `${origin}${statementAddress(key, version)}`)} />
    </Section>
  );
}
