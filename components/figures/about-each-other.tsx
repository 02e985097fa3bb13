import { Section } from '@/components/ui/section';
import { countingLine } from '@/lib/views/counting';
import type { Overview } from '@/lib/views/overview';
import { JudgementTable } from './judgement-table';

/** Who says what about whom, over all actors; left out where nobody judges anybody. */
export function AboutEachOther({ overview: { judgements, judgementCount }, none }: { readonly overview: Overview; readonly none: string }) {
  if (judgements.length === 0) return null;
  return (
    <Section id="about-each-other" title="What they say about each other" note="Only where the words judge the actor itself.">
      <JudgementTable cells={judgements} caption="Who says what about whom" none={none} />
      <p className="fine mt-4">{countingLine(judgementCount)}</p>
    </Section>
  );
}
