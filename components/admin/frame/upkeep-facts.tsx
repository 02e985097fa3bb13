import { Facts } from '@/components/ui/facts';
import type { UpkeepLine } from '@/lib/views/upkeep/upkeep-words';

function Line({ sentences, alarming, command }: UpkeepLine) {
  const words = sentences.join(' ');
  return (
    <span className="long-address">
      {alarming ? <strong>{words}</strong> : words} <code>{command}</code>
    </span>
  );
}

/** When the database was last backed up and verified, with what came of it and the commands. */
export function UpkeepFacts({ lines }: { readonly lines: readonly UpkeepLine[] }) {
  return (
    <section aria-label="Upkeep" className="mb-8">
      <Facts facts={lines.map((line) => ({ term: line.name, is: <Line {...line} /> }))} />
    </section>
  );
}
