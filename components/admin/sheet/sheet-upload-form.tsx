'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FileInput } from '@/components/ui/file-input';
import { FormMessage } from '@/components/ui/form-message';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import { sizeFault } from '@/lib/views/form/size-fault';
import { useFirstFault } from '../form/use-first-fault';

type UploadValues = Readonly<Record<string, never>>;

interface SheetUploadFormProps {
  readonly action: FormAction<UploadValues>;
  readonly initial: FormState<UploadValues>;
  readonly accept: string;
}

/** Takes in a spreadsheet of codings. Nothing is imported by it. */
export function SheetUploadForm({ action, initial, accept }: SheetUploadFormProps) {
  const [{ attempt, errors, message }, send, pending] = useActionState(action, initial);
  const form = useFirstFault(attempt);
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label="Upload a spreadsheet">
      {message ? <FormMessage>{message}</FormMessage> : null}
      <Field
        id="file"
        label="File"
        hint={`${accept.split(',').join(', ')}; at most 5 MB and 20,000 rows. Of a workbook the first sheet is read.`}
        error={errors.file}
      >
        {(control) => (
          <FileInput control={control} name="file" accept={accept} fault={(bytes) => sizeFault(bytes, 5_000_000)} />
        )}
      </Field>
      <div>
        <button className="button" type="submit" disabled={pending}>
          {pending ? 'Reading' : 'Read and preview'}
        </button>
      </div>
    </form>
  );
}
