import { StanceValueMark } from '@/components/marks/stance-value-mark';
import { Link } from '@/components/ui/link';
import type { ScalePoint } from '@/lib/views/page/issue-account';
import { scaleWords } from '@/lib/views/words/stance-words';

/** The scale's five points, each with the newest statement that was given it. */
export function ScaleExamples({ scale, none }: { readonly scale: readonly ScalePoint[]; readonly none: string }) {
  return (
    <dl className="scale-examples">
      {scale.map(({ value, example }) => (
        <div key={value}>
          <dt>
            <StanceValueMark value={value} /> {scaleWords[value]}
          </dt>
          <dd>
            {example ? <Link href={example.href}>{example.words}</Link> : <span className="text-faint">{none}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
