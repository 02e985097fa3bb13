import { Link } from '@/components/ui/link';
import { PinnedField } from '@/components/ui/pinned-field';
import { isDefaultRule, type PictureFilter } from '@/lib/views/address/picture-filter';
import { CountingFields } from './counting-fields';

interface CountingFormProps {
  readonly filter: PictureFilter;
  /** The page itself, and what else its address says. */
  readonly path: string;
  readonly keep?: Readonly<Record<string, string>>;
}

/** Changes what the page's pictures count, by a plain form: the choice stands in the address. */
export function CountingForm({ filter, path, keep = {} }: CountingFormProps) {
  return (
    <details className="counting" id="counting" open={!isDefaultRule(filter.rule)}>
      <summary>Change what is counted</summary>
      <form action={path} method="get" className="counting-form" aria-label="What is counted">
        <PinnedField />
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <CountingFields filter={filter} />
        <p className="filter-actions">
          <button className="button" type="submit">
            Show
          </button>{' '}
          <Link href={path}>Back to the default</Link>
        </p>
      </form>
    </details>
  );
}
