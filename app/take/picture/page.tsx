import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readPicture } from '@/app/export/read-picture';
import { openArchive } from '@/app/open-archive';
import { FilesSection, LinkSection, ParagraphSection } from '@/components/download/download-sections';
import { EmbedPicture } from '@/components/download/embed-picture';
import { PictureFiles } from '@/components/download/export-files';
import { PositionCitations } from '@/components/download/position-citations';
import { CopyableCitation } from '@/components/download/copyable-citation';
import { PageShell } from '@/components/layout/page-shell';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { listStatementPage } from '@/lib/data/statement/statements';
import { siteAddress } from '@/lib/runtime/site-address';
import { toPictureCitation } from '@/lib/views/picture/picture-citation';
import { pictureFileHref, picturePageHref } from '@/lib/views/picture/picture-links';
import { findingKeys, toPictureParagraph } from '@/lib/views/picture/picture-paragraph';
import { parsePictureQuery } from '@/lib/views/picture/picture-query';

export const metadata: Metadata = { title: 'Download, cite, embed', robots: { index: false } };

type Asked = ReturnType<typeof parsePictureQuery>;
type Picture = NonNullable<Awaited<ReturnType<typeof readPicture>>>;

interface PictureItselfProps {
  readonly asked: Asked;
  readonly picture: Picture;
  readonly version: number;
}

function PictureItself({ asked, picture, version }: PictureItselfProps) {
  return (
    <Section id="picture" title="Picture" note="As the file has it, at this data version.">
      <Link href={pictureFileHref(asked, 'svg', version)}>
        <img
          className="taken-picture"
          src={pictureFileHref(asked, 'svg', version)}
          alt={`${picture.title}. ${picture.claim}`}
        />
      </Link>
    </Section>
  );
}

export default async function TakePicturePage({ searchParams }: PageProps<'/take/picture'>) {
  const archive = await openArchive(searchParams);
  const { version: _version, asOf: _asOf, ...parts } = await searchParams;
  const asked = parsePictureQuery(parts);
  const picture = await readPicture(archive, asked);
  if (!picture) notFound();
  const keys = findingKeys(picture);
  const statements = await listStatementPage(archive, {}, { in: [...keys] }, keys.length);
  const citation = toPictureCitation(picture);
  return (
    <PageShell
      section="statements"
      collection={picture.collection}
      crumbs={[{ name: picture.title, href: picturePageHref(asked) }, { name: 'Download, cite, embed' }]}
    >
      <PageHeading
        title="Download, cite, embed"
        lede={`${picture.title}. ${picture.claim}${picture.checked ? `. ${picture.checked}.` : '.'}`}
      />
      <IgnoredNote ignored={asked.ignored} />
      <PictureItself asked={asked} picture={picture} version={archive.version} />
      <FilesSection>
        <PictureFiles asked={asked} version={archive.version} />
      </FilesSection>
      <ParagraphSection
        text={toPictureParagraph(picture, statements, citation.plain)}
        note={
          'What the picture shows, in words. ' +
          'Each footnote names speaker, day, outlet and quote, and links to the statement as it stands here.'
        }
      />
      <LinkSection of="picture" address={picture.address} version={archive.version} />
      <Section id="cite" title="Cite the picture">
        <CopyableCitation citation={citation} />
      </Section>
      <PositionCitations picture={picture} />
      <EmbedPicture picture={picture} origin={siteAddress()} />
    </PageShell>
  );
}
