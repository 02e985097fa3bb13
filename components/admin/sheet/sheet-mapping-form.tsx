'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { OptionSelect } from '@/components/ui/option-select';
import type { Option } from '@/lib/views/form/fields-desk';
import { openForm, type FormAction } from '@/lib/views/form/form-state';
import { isWhollyMapped, type MappedHeading, type MappingValues } from '@/lib/views/sheet/sheet-form';
import type { UnknownMeaning } from '@/lib/views/sheet/sheet-preview';

interface SheetMappingFormProps {
  readonly action: FormAction<MappingValues>;
  readonly sheet: number;
  readonly headings: readonly MappedHeading[];
  readonly columns: readonly Option[];
  readonly unknown: readonly UnknownMeaning[];
  readonly meanings: Readonly<Record<UnknownMeaning['kind'], readonly Option[]>>;
}

const nouns = { actor: 'actor', target: 'issue or actor', value: 'value', coder: 'coder' } as const;

function HeadingRows({ headings, columns }: Pick<SheetMappingFormProps, 'headings' | 'columns'>) {
  return headings.map(({ heading, example, column }) => (
    <tr key={heading}>
      <th scope="row">
        {heading}
        <input type="hidden" name="heading" value={heading} />
      </th>
      <td>
        <OptionSelect
          control={{ 'aria-label': `Column for ${heading}` }}
          name="column"
          options={columns}
          chosen={column}
          none="Not read"
        />
      </td>
      <td className="wide-only">{example}</td>
    </tr>
  ));
}

function HeadingTable({ headings, columns }: Pick<SheetMappingFormProps, 'headings' | 'columns'>) {
  return (
    <details className="sheet-columns" open={!isWhollyMapped(headings)}>
      <summary>Which heading is which column</summary>
      <div className="table-scroll" role="group" aria-label="Columns of the sheet" tabIndex={0}>
        <table className="table sheet-mapping">
          <thead>
            <tr>
              <th scope="col">Heading</th>
              <th scope="col">Is read as</th>
              <th scope="col" className="wide-only">
                Example
              </th>
            </tr>
          </thead>
          <tbody>
            <HeadingRows headings={headings} columns={columns} />
          </tbody>
        </table>
      </div>
    </details>
  );
}

function MeaningRows({ unknown, meanings }: Pick<SheetMappingFormProps, 'unknown' | 'meanings'>) {
  return unknown.map(({ kind, text, meaning }) => (
    <tr key={`${kind} ${text}`}>
      <th scope="row">
        “{text}” <span className="text-faint">{nouns[kind]}</span>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="unknown" value={text} />
      </th>
      <td>
        <OptionSelect
          control={{ 'aria-label': `${text} is` }}
          name="meaning"
          options={meanings[kind]}
          chosen={meaning}
          none="Not known"
        />
      </td>
    </tr>
  ));
}

/** Which heading is which column, and what names and values of the sheet stand for that nobody has recorded. */
export function SheetMappingForm({ action, sheet, columns, meanings, ...found }: SheetMappingFormProps) {
  const initial = {
    columns: found.headings.map(({ column }) => column),
    meanings: found.unknown.map(({ meaning }) => meaning),
  };
  const [{ attempt, values, message }, send, pending] = useActionState(action, openForm(initial));
  const headings = found.headings.map((heading, row) => ({ ...heading, column: values.columns[row] ?? '' }));
  const unknown = found.unknown.map((one, row) => ({ ...one, meaning: values.meanings[row] ?? '' }));
  return (
    <form key={attempt} action={send} className="stack" aria-label="Map the columns">
      {message ? <FormMessage>{message}</FormMessage> : null}
      <input type="hidden" name="sheet" value={sheet} />
      <HeadingTable headings={headings} columns={columns} />
      {unknown.length === 0 ? null : (
        <div className="table-scroll" role="group" aria-label="Names and values nobody has recorded" tabIndex={0}>
          <table className="table sheet-mapping">
            <thead>
              <tr>
                <th scope="col">In the sheet</th>
                <th scope="col">Stands for</th>
              </tr>
            </thead>
            <tbody>
              <MeaningRows unknown={unknown} meanings={meanings} />
            </tbody>
          </table>
        </div>
      )}
      <div>
        <button className="button" data-quiet type="submit" disabled={pending}>
          Preview with these
        </button>
      </div>
    </form>
  );
}
