import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { countingLine } from '@/lib/views/words/counting';
import type { Overview } from '@/lib/views/page/overview';
import { JudgementTable } from './judgement-table';

interface AboutEachOtherProps {
  readonly overview: Overview;
  readonly none: string;
  readonly rule?: CountingRule;
}

/** Who on whom, over all actors; left out where nobody judges anybody. */
export function AboutEachOther({ overview: { judgements, judgementCount }, none, rule }: AboutEachOtherProps) {
  if (judgements.length === 0) return null;
  return (
    <Section
      id="about-each-other"
      title="What they say about each other"
      note="Only where the words judge the actor itself."
      aside={
        <p className="section-note">
          <Link href="/dyads">Who on whom, pair by pair</Link>
        </p>
      }
    >
      <JudgementTable cells={judgements} caption="Who on whom" none={none} />
      <p className="fine mt-4">{countingLine(judgementCount, rule)}</p>
    </Section>
  );
}
