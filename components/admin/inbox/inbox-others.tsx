'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import type { FormAction } from '@/lib/views/form/form-state';
import { PageKeys } from '../form/page-keys';

interface TakeBackValues {
  readonly article: string;
}

interface BulkValues {
  readonly article: string;
  readonly sure: string;
}

interface InboxOthersProps {
  readonly takeBack: FormAction<TakeBackValues>;
  readonly acceptMany: FormAction<BulkValues>;
  readonly article: string;
  readonly mayTakeBack: boolean;
  readonly mayAcceptMany: boolean;
}

function TakeBack({ takeBack, article }: InboxOthersProps) {
  const [{ message }, send, pending] = useActionState(takeBack, {
    attempt: 0,
    values: { article },
    errors: {},
    message: null,
    earlier: null,
  });
  return (
    <form action={send}>
      {message ? <FormMessage>{message}</FormMessage> : null}
      <input type="hidden" name="article" value={article} />
      <button className="button" data-quiet type="submit" aria-keyshortcuts="u" disabled={pending}>
        Take back your last decision <kbd aria-hidden="true">u</kbd>
      </button>
    </form>
  );
}

function AcceptMany({ acceptMany, article }: InboxOthersProps) {
  const [{ message, errors, values }, send, pending] = useActionState(acceptMany, {
    attempt: 0,
    values: { article, sure: '90' },
    errors: {},
    message: null,
    earlier: null,
  });
  return (
    <details className="undo">
      <summary>Accept many at once</summary>
      <form action={send} className="stack">
        {message ? <FormMessage>{message}</FormMessage> : null}
        <input type="hidden" name="article" value={article} />
        <Field
          id="sure"
          label="At least how sure, in per cent"
          hint="Only proposals that lack nothing are accepted, by one change: taking it back takes back all of them."
          error={errors.sure}
        >
          {(control) => (
            <input
              {...control}
              className="input"
              type="number"
              name="sure"
              min={50}
              max={100}
              required
              defaultValue={values.sure}
            />
          )}
        </Field>
        <div>
          <button className="button" data-quiet type="submit" disabled={pending}>
            Accept these
          </button>
        </div>
      </form>
    </details>
  );
}

/** What concerns more than the proposal in front. */
export function InboxOthers(props: InboxOthersProps) {
  return (
    <div className="stack">
      <PageKeys />
      {props.mayTakeBack ? <TakeBack {...props} /> : null}
      {props.mayAcceptMany ? <AcceptMany {...props} /> : null}
    </div>
  );
}
