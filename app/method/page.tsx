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
import { productVersion } from '@/lib/runtime/product-version';
import { toAgreementAccount } from '@/lib/views/page/agreement';
import { codebookWords, toCollectionLine } from '@/lib/views/position/collection-line';
import { madeWith } from '@/lib/views/words/product-words';
import { howItWasCoded } from '@/lib/views/page/codebook-text';
import { methodParts } from '@/lib/views/page/method-parts';

export const metadata: Metadata = { title: 'Method' };

type Part = ReturnType<ReturnType<typeof methodParts>['of']>;

interface PartOfCodebookProps {
  readonly part: Part;
  /** Null where the codebook has no such part. */
  readonly text: string | null;
  readonly note?: string;
}

function PartOfCodebook({ part, text, note }: PartOfCodebookProps) {
  if (text === null) return null;
  return (
    <Section {...part} note={note}>
      <CodebookText text={text} />
    </Section>
  );
}

interface AgreementProps {
  readonly part: Part;
  readonly read: Awaited<ReturnType<typeof readAgreements>>;
}

function Agreement({ part, read: { complete, assisted, person } }: AgreementProps) {
  const accounts = [assisted, person].map((agreement) => toAgreementAccount(agreement, reliabilitySettings));
  return (
    <Section {...part} note="Model runs and people are measured apart.">
      <WhatAlphaSays complete={complete} />
      {accounts.map((account) => (
        <AgreementAccountView key={account.kind} account={account} />
      ))}
    </Section>
  );
}

export default async function MethodPage({ searchParams }: PageProps<'/method'>) {
  const archive = await openArchive(searchParams);
  const [collection, codebook, agreements, tallies] = await Promise.all([
    readCollection(archive),
    findCodebook(archive),
    readAgreements(archive),
    readReviewTallies(archive),
  ]);
  const coded = codebook && howItWasCoded(codebook.text);
  const part = methodParts({ coded: coded !== null, codebook: codebook !== null });
  return (
    <PageShell section="method" collection={collection}>
      <PageHeading
        title="Method"
        lede="How a sentence in a newspaper becomes a number here, and what the number may not be taken for."
        aside={
          <CollectionFacts collection={collection}>
            <p>{`${madeWith(productVersion)}, from data version ${archive.version}.`}</p>
          </CollectionFacts>
        }
      />
      <Contents parts={part.all} />
      <PartOfCodebook part={part.of('how-it-was-coded')} text={coded?.text ?? null} />
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
      <Agreement part={part.of('agreement')} read={agreements} />
      <Section {...part.of('reading')} note="Proposals are counted as they are decided now, whatever the version.">
        <ReadingAccount tallies={tallies} />
      </Section>
      <Section {...part.of('limits')}>
        <Limits caution={toCollectionLine(collection).caution} />
      </Section>
      <PartOfCodebook part={part.of('codebook')} text={codebook?.text ?? null} note={codebookWords(collection)} />
    </PageShell>
  );
}
