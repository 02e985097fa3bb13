import { Section } from '@/components/ui/section';
import type { EvidenceCell } from '@/lib/views/position/evidence-cell';
import { JudgementTable } from './judgement-table';

/** A row for each actor that spoke to an issue. */
export function IssueActors({ cells, none }: { readonly cells: readonly EvidenceCell[]; readonly none: string }) {
  return (
    <Section
      id="by-actor"
      title="By actor"
      note="Marks in date order, hollow: too few for a word. Each row opens its statements."
    >
      <JudgementTable cells={cells} columns="holder" caption="Actors that spoke to the issue" none={none} />
    </Section>
  );
}
