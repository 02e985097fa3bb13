import { Facts } from '@/components/ui/facts';

/** Every column a sheet can have, with what it means. */
export function SheetColumns({
  columns,
}: {
  readonly columns: readonly { readonly name: string; readonly means: string }[];
}) {
  return (
    <details className="sheet-columns">
      <summary>What each column means</summary>
      <Facts facts={columns.map(({ name, means }) => ({ term: name, is: means }))} />
    </details>
  );
}
