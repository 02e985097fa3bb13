import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readList } from '@/app/export/read-list';
import { openArchive } from '@/app/open-archive';
import { FilesSection, LinkSection, ParagraphSection } from '@/components/download/download-sections';
import { ListFiles } from '@/components/download/export-files';
import { CopyableCitation } from '@/components/download/copyable-citation';
import { PageShell } from '@/components/layout/page-shell';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { listStatementsByKey } from '@/lib/data/statement/statements';
import { siteAddress } from '@/lib/runtime/site-address';
import { statementAddress } from '@/lib/views/export/export-query';
import { noteKeys, toListParagraph } from '@/lib/views/list-export/list-paragraph';
import { listPageHref, parseListQuery } from '@/lib/views/list-export/list-query';

export const metadata: Metadata = { title: 'Download, cite', robots: { index: false } };

export default async function TakeListPage({ searchParams }: PageProps<'/take/list'>) {
  const archive = await openArchive(searchParams);
  const { version: _version, asOf: _asOf, ...parts } = await searchParams;
  const asked = parseListQuery(parts);
  const list = asked && (await readList(archive, asked));
  if (!list) notFound();
  const statements = await listStatementsByKey(archive, noteKeys(list));
  const at = (key: string): string => `${siteAddress()}${statementAddress(key, archive.version)}`;
  const { about, citation } = list;
  return (
    <PageShell
      section="statements"
      collection={list.collection}
      crumbs={[{ name: list.title, href: listPageHref(asked) }, { name: 'Download, cite' }]}
    >
      <PageHeading
        title="Download, cite"
        lede={`${list.title}: ${list.claim}.${list.observations ? ` ${about.counting} ${about.checked}.` : ''}`}
      />
      <IgnoredNote ignored={asked.ignored} />
      <ParagraphSection
        text={toListParagraph(list, statements, at)}
        note="Plain text. Each footnote says what an entry is based on and links to it as it stands here."
      />
      <LinkSection of="list" address={list.address} version={archive.version} />
      <Section id="cite" title="Cite">
        <CopyableCitation citation={citation} />
      </Section>
      <FilesSection>
        <ListFiles asked={asked} version={archive.version} />
      </FilesSection>
    </PageShell>
  );
}
