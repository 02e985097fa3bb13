import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { ArithmeticAccount } from '@/components/method/arithmetic-account';
import { CodebookText } from '@/components/method/codebook-text';
import { CollectionFacts } from '@/components/layout/collection-facts';
import { PageShell } from '@/components/layout/page-shell';
import { AgreementAccountView, WhatAlphaSays } from '@/components/method/agreement-account';
import { ReadingAccount } from '@/components/method/reading-account';
import { CountingRule, Limits, ScoreRule, TracedNumber } from '@/components/method/rules-in-words';
import { StanceKey } from '@/components/marks/stance-key';
import { Contents } from '@/components/ui/contents';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { readAgreements } from '@/lib/data/stance/agreements';
import { readCollection } from '@/lib/data/collection/collection';
import { findCodebook } from '@/lib/data/issue/issues';
import { readReviewTallies } from '@/lib/data/proposal/review-tallies';
import { reliabilitySettings } from '@/lib/domain/reliability/reliability-settings';
import { toAgreementAccount } from '@/lib/views/page/agreement';
import { codebookWords, toCollectionLine } from '@/lib/views/position/collection-line';
import { howItWasCoded } from '@/lib/views/page/codebook-text';
import { methodParts } from '@/lib/views/page/method-parts';

export const metadata: Metadata = { title: 'Method' };

export default async function MethodPage({ searchParams }: PageProps<'/method'>) {
  const archive = await openArchive(searchParams);
  const [collection, codebook, { complete, assisted, person }, tallies] = await Promise.all([
    readCollection(archive),
    findCodebook(archive),
    readAgreements(archive),
    readReviewTallies(archive),
  ]);
  const coded = codebook && howItWasCoded(codebook.text);
  const agreements = [assisted, person].map((agreement) => toAgreementAccount(agreement, reliabilitySettings));
  const part = methodParts({ coded: coded !== null, codebook: codebook !== null });
  return (
    <PageShell section="method" collection={collection}>
      <PageHeading
        title="Method"
        lede="How a sentence in a newspaper becomes a number here, and what the number may not be taken for."
        aside={<CollectionFacts collection={collection} />}
      />
      <Contents parts={part.all} />
      {coded ? (
        <Section {...part.of('how-it-was-coded')}>
          <CodebookText text={coded.text} />
        </Section>
      ) : null}
      <Section {...part.of('scale')} note="Sign and shape say the same as the colour.">
        <StanceKey open />
      </Section>
      <Section {...part.of('traced')}>
        <TracedNumber />
      </Section>
      <Section {...part.of('score')}>
        <ScoreRule />
      </Section>
      <Section {...part.of('counted')}>
        <CountingRule />
      </Section>
      <Section {...part.of('arithmetic')}>
        <ArithmeticAccount />
      </Section>
      <Section {...part.of('agreement')} note="Model runs and people are measured apart.">
        <WhatAlphaSays complete={complete} />
        {agreements.map((account) => (
          <AgreementAccountView key={account.kind} account={account} />
        ))}
      </Section>
      <Section {...part.of('reading')} note="Proposals are counted as they are decided now, whatever the version.">
        <ReadingAccount tallies={tallies} />
      </Section>
      <Section {...part.of('limits')}>
        <Limits caution={toCollectionLine(collection).caution} />
      </Section>
      {codebook ? (
        <Section {...part.of('codebook')} note={codebookWords(collection)}>
          <CodebookText text={codebook.text} />
        </Section>
      ) : null}
    </PageShell>
  );
}
