import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readList } from '@/app/export/read-list';
import { openArchive } from '@/app/open-archive';
import { ListFiles } from '@/components/download/export-files';
import { CopyableCitation } from '@/components/download/copyable-citation';
import { PageShell } from '@/components/layout/page-shell';
import { CopyField } from '@/components/ui/copy-field';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { listStatementsByKey } from '@/lib/data/statement/statements';
import { siteAddress } from '@/lib/runtime/site-address';
import { statementAddress } from '@/lib/views/export/export-query';
import { noteKeys, toListParagraph } from '@/lib/views/list-export/list-paragraph';
import { listPageHref, parseListQuery } from '@/lib/views/list-export/list-query';

export const metadata: Metadata = { title: 'Take the list with you', robots: { index: false } };

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
        title="Take the list with you"
        lede={`${list.title}: ${list.claim}.${list.observations ? ` ${about.counting} ${about.checked}.` : ''}`}
      />
      <IgnoredNote ignored={asked.ignored} />
      <Section
        id="paragraph"
        title="As a footnoted paragraph"
        note="Plain text. Each footnote says what an entry rests on and links to it as it stands here."
      >
        <CopyField name="Footnoted paragraph" text={toListParagraph(list, statements, at)} />
      </Section>
      <Section
        id="link"
        title="Link to just this"
        note={`The same list at data version ${archive.version}, whatever changes later.`}
      >
        <CopyField name="Link" text={list.address} rows={2} />
      </Section>
      <Section id="cite" title="Cite">
        <CopyableCitation citation={citation} />
      </Section>
      <Section
        id="files"
        title="Files"
        note={
          'The same address gives the same bytes. ' +
          'A text that a spreadsheet would run as a formula has an apostrophe before it.'
        }
      >
        <ListFiles asked={asked} version={archive.version} />
      </Section>
    </PageShell>
  );
}
