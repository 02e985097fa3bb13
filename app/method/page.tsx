import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { CodebookText } from '@/components/evidence/codebook-text';
import { CollectionFacts } from '@/components/layout/collection-facts';
import { PageShell } from '@/components/layout/page-shell';
import { CountingRule, Limits, ScoreRule, TracedNumber } from '@/components/stance/rules-in-words';
import { StanceKey } from '@/components/stance/stance-key';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { readCollection } from '@/lib/data/collection';
import { findCodebook } from '@/lib/data/issues';
import { codebookWords, toCollectionLine } from '@/lib/views/collection-line';
import { howItWasCoded } from '@/lib/views/codebook-text';

export const metadata: Metadata = { title: 'Method' };

export default async function MethodPage({ searchParams }: PageProps<'/method'>) {
  const archive = await openArchive(searchParams);
  const [collection, codebook] = await Promise.all([readCollection(archive), findCodebook(archive)]);
  const coded = codebook && howItWasCoded(codebook.text);
  return (
    <PageShell section="method" collection={collection}>
      <PageHeading title="Method" lede="How a sentence in a newspaper becomes a number here, and what the number may not be taken for." aside={<CollectionFacts collection={collection} />} />
      {coded ? <Section id="how-it-was-coded" title="How this collection was coded"><CodebookText text={coded.text} /></Section> : null}
      <Section id="scale" title="The scale" note="Sign and shape say the same as the colour."><StanceKey open /></Section>
      <Section id="traced" title="How a number is traced"><TracedNumber /></Section>
      <Section id="score" title="When a score is in force"><ScoreRule /></Section>
      <Section id="counted" title="What is counted"><CountingRule /></Section>
      <Section id="limits" title="Limits"><Limits caution={toCollectionLine(collection).caution} /></Section>
      {codebook ? <Section id="codebook" title="Codebook" note={codebookWords(collection)}><CodebookText text={codebook.text} /></Section> : null}
    </PageShell>
  );
}
