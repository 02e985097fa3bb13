import type { Finding } from '@/lib/views/findings';

/** What the data says at a glance; each sentence opens its evidence. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ol className="findings" aria-label="In short">
      {findings.map(({ rule, words, href }) => <li key={rule}><a href={href}>{words}</a></li>)}
    </ol>
  );
}
