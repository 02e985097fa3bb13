import { Link } from '@/components/ui/link';
import type { Finding } from '@/lib/views/position/findings';

/** What the data says at a glance; each sentence opens its evidence. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ol className="findings" aria-label="In short">
      {findings.map(({ rule, words, href }) => (
        <li key={rule}>
          <Link href={href}>{words}</Link>
        </li>
      ))}
    </ol>
  );
}
