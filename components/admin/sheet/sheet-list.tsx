import { Empty } from '@/components/ui/empty';
import { instantMinute } from '@/lib/views/words/instant-words';
import { sheetHref } from '@/lib/views/sheet/sheet-links';

interface SheetListProps {
  readonly sheets: readonly {
    readonly id: number;
    readonly name: string;
    readonly at: string;
    readonly by: string;
    readonly importedSeq: number | null;
  }[];
}

/** Spreadsheets put in, newest first, with what became of them. */
export function SheetList({ sheets }: SheetListProps) {
  if (sheets.length === 0) return <Empty>No spreadsheet was put in yet.</Empty>;
  return (
    <ul className="stack-tight">
      {sheets.map(({ id, name, at, by, importedSeq }) => (
        <li key={id}>
          {importedSeq === null ? <a href={sheetHref(id)}>{name}</a> : name}{' '}
          <span className="text-faint">
            {by}, {instantMinute(at)}; {importedSeq === null ? 'not imported' : `imported by change ${importedSeq}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
