import type { Metadata } from 'next';
import { readExport } from '@/app/export/read-export';
import { openArchive } from '@/app/open-archive';
import { CopyableCitation } from '@/components/download/copyable-citation';
import { FilesSection, LinkSection, ParagraphSection } from '@/components/download/download-sections';
import { TableFiles } from '@/components/download/export-files';
import { PageShell } from '@/components/layout/page-shell';
import { Empty } from '@/components/ui/empty';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { toCitation, toListCitation, type Citation } from '@/lib/views/page/citation';
import { noneFound } from '@/lib/views/position/collection-line';
import { plural } from '@/lib/views/words/counting';
import { parseExportQuery } from '@/lib/views/export/export-query';
import { toFootnotedText } from '@/lib/views/export/footnotes';

export const metadata: Metadata = { title: 'Download, cite', robots: { index: false } };

type Export = Awaited<ReturnType<typeof readExport>>;

/** How to cite what is taken: the one statement asked for, or the list. */
function citationOf({ collection, parts: { source, about, query } }: Export, version: number): Citation {
  const { statements } = source;
  const [first] = statements;
  return query.statement !== null && first
    ? toCitation(first, collection, about.address)
    : toListCitation(collection, {
        key: `demarche-version-${version}`,
        words: `${about.filter}, ${plural(statements.length, 'statement')}`,
        address: about.address,
      });
}

function FootnotedParagraph({ exported: { collection, parts } }: { readonly exported: Export }) {
  const { statements, statementAddress } = parts.source;
  if (statements.length === 0) return <Empty>Statements like that: {noneFound(collection)}.</Empty>;
  return (
    <ParagraphSection
      text={toFootnotedText(statements, statementAddress, parts.about.citation)}
      note={
        'Plain text. Each footnote names speaker, day, outlet and quote, ' +
        'and links to the statement as it stands here.'
      }
    />
  );
}

export default async function TakePage({ searchParams }: PageProps<'/take'>) {
  const archive = await openArchive(searchParams);
  const { version: _version, asOf: _asOf, ...parts } = await searchParams;
  const query = parseExportQuery(parts);
  const exported = await readExport(archive, query);
  const {
    collection,
    parts: { source, about },
  } = exported;
  return (
    <PageShell
      section="statements"
      collection={collection}
      crumbs={[{ name: 'Statements', href: '/statements' }, { name: 'Download, cite' }]}
    >
      <PageHeading
        title="Download, cite"
        lede={`${plural(source.statements.length, 'statement')}: ${about.filter}. ${about.checked}.`}
      />
      <IgnoredNote ignored={query.ignored} />
      <FootnotedParagraph exported={exported} />
      <LinkSection of="page" address={about.address} version={archive.version} />
      <Section id="cite" title="Cite">
        <CopyableCitation citation={citationOf(exported, archive.version)} />
      </Section>
      <FilesSection>
        <TableFiles choice={query} version={archive.version} />
      </FilesSection>
    </PageShell>
  );
}
