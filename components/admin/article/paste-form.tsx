'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FileInput } from '@/components/ui/file-input';
import { FormMessage } from '@/components/ui/form-message';
import type { PasteValues } from '@/lib/views/form/article-form';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import { sizeFault } from '@/lib/views/form/size-fault';
import { useFirstFault } from '../form/use-first-fault';

interface PutInProps {
  readonly action: FormAction<PasteValues>;
  readonly initial: FormState<PasteValues>;
}

/** Takes in an article's text as it is pasted. */
export function PasteForm({ action, initial }: PutInProps) {
  const [{ attempt, values, errors, message }, send, pending] = useActionState(action, initial);
  const form = useFirstFault(attempt);
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label="Paste an article">
      {message ? <FormMessage>{message}</FormMessage> : null}
      <Field
        id="text"
        label="Text of the article"
        hint="Title and date may stand in its first lines: they are looked for there."
        error={errors.text}
      >
        {(control) => (
          <textarea
            key={attempt}
            {...control}
            className="input"
            name="text"
            rows={10}
            required
            defaultValue={values.text}
          />
        )}
      </Field>
      <div>
        <button className="button" type="submit" disabled={pending}>
          {pending ? 'Reading' : 'Read it'}
        </button>
      </div>
    </form>
  );
}

/** Takes in an article from a file. */
export function FileForm({ action, initial, accept }: PutInProps & { readonly accept: string }) {
  const [{ attempt, errors, message }, send, pending] = useActionState(action, initial);
  const form = useFirstFault(attempt);
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label="Upload an article">
      {message ? <FormMessage>{message}</FormMessage> : null}
      <Field
        id="file"
        label="File"
        hint={`One article a file: ${accept.split(',').join(', ')}; at most 10 MB.`}
        error={errors.file}
      >
        {(control) => (
          <FileInput control={control} name="file" accept={accept} fault={(bytes) => sizeFault(bytes, 10_000_000)} />
        )}
      </Field>
      <div>
        <button className="button" type="submit" disabled={pending}>
          {pending ? 'Reading' : 'Upload it'}
        </button>
      </div>
    </form>
  );
}
