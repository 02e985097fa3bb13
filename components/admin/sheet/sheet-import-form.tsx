'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { ImportValues } from '@/lib/views/sheet/sheet-form';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { useFirstFault } from '../form/use-first-fault';

interface SheetImportFormProps {
  readonly action: FormAction<ImportValues>;
  readonly initial: FormState<ImportValues>;
  readonly refusedRows: number;
  readonly reasonAttributes: TextAttributes;
}

/** Imports exactly what the preview above it shows, by one change. */
export function SheetImportForm({ action, initial, refusedRows, reasonAttributes }: SheetImportFormProps) {
  const [{ attempt, values, errors, message }, send, pending] = useActionState(action, initial);
  const form = useFirstFault(attempt);
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label="Import the spreadsheet">
      {message ? <FormMessage>{message}</FormMessage> : null}
      <input type="hidden" name="sheet" value={values.sheet} />
      <input type="hidden" name="seenVersion" value={values.seenVersion} />
      <input type="hidden" name="seenMapping" value={values.seenMapping} />
      <div key={attempt} className="stack">
        <Field
          id="reason"
          label="Why you import it"
          hint="Stands beside the change, and beside a value that has no reason of its own."
          error={errors.reason}
        >
          {(control) => (
            <input
              {...control}
              {...reasonAttributes}
              className="input"
              type="text"
              name="reason"
              defaultValue={values.reason}
            />
          )}
        </Field>
        <label className="check">
          <input type="checkbox" name="settle" value="yes" defaultChecked={values.settle} />
          <span>Settle: a value the sheet changes is the score at once. Else it is one judgement among others.</span>
        </label>
        {refusedRows > 0 ? (
          <label className="check">
            <input type="checkbox" name="leaveOut" value="yes" required defaultChecked={values.leaveOut} />
            <span>Leave out the {refusedRows === 1 ? 'row' : `${refusedRows} rows`} that can’t be imported</span>
          </label>
        ) : null}
      </div>
      <div>
        <button className="button" type="submit" disabled={pending}>
          {pending ? 'Importing' : 'Import'}
        </button>
      </div>
    </form>
  );
}
