import { StanceValueMark } from '@/components/stance/stance-value-mark';
import type { ScalePoint } from '@/lib/views/issue-account';
import { scaleWords } from '@/lib/views/stance-words';

/** The scale's five points, each with the newest statement that was given it. */
export function ScaleExamples({ scale, none }: { readonly scale: readonly ScalePoint[]; readonly none: string }) {
  return (
    <dl className="scale-examples">
      {scale.map(({ value, example }) => (
        <div key={value}>
          <dt><StanceValueMark value={value} /> {scaleWords[value]}</dt>
          <dd>{example ? <a href={example.href}>{example.words}</a> : <span className="text-faint">{none}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
