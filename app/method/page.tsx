import type { Metadata } from 'next';
import { CodebookText } from '@/components/evidence/codebook-text';
import { CollectionFacts } from '@/components/layout/collection-facts';
import { PageShell } from '@/components/layout/page-shell';
import { CountingRule, ScoreRule, TracedNumber } from '@/components/stance/rules-in-words';
import { StanceKey } from '@/components/stance/stance-key';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { archiveAt } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection';
import { findCodebook } from '@/lib/data/issues';
import { codebookWords } from '@/lib/views/collection-line';
import { howItWasCoded } from '@/lib/views/codebook-text';

export const metadata: Metadata = { title: 'Method' };

export default async function MethodPage() {
  const archive = await archiveAt();
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
      <Section id="limits" title="Limits">
        <div className="prose">
          <p>Five articles show how this works. They are no sample of what governments say, and nothing here is a share or a rate.</p>
          <p>An empty place means none found in the articles read. It never means neutral: a stated 0 is a value with its own mark.</p>
          <p>Of each article only the quoted passages are stored. Offsets and hashes are those of the whole text.</p>
          <p>No position between statements is estimated, and no word such as “backs” is given to an actor: there are dots and counts only.</p>
        </div>
      </Section>
      {codebook ? <Section id="codebook" title="Codebook" note={codebookWords(collection)}><CodebookText text={codebook.text} /></Section> : null}
    </PageShell>
  );
}
