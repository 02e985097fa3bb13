'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { SameUtteranceLine } from '@/lib/views/inbox/same-utterance';

export interface ReportValues {
  readonly proposal: string;
  readonly statement: string;
}

interface SameUtteranceProps {
  readonly same: SameUtteranceLine;
  readonly acceptReport: FormAction<ReportValues>;
  readonly initial: FormState<ReportValues>;
}

/** A statement held already that others may be: by whom and with which words. */
export function HeldUtterance({ same: { href, summary, day, why, wordings } }: Pick<SameUtteranceProps, 'same'>) {
  return (
    <>
      <p>
        This may be said already, by {why}: <a href={href}>{summary}</a> ({day})
      </p>
      <ul>
        {wordings.map(({ outlet, quote }) => (
          <li key={`${outlet} ${quote}`}>
            <q className="quote">{quote}</q>, {outlet}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A statement held already that the proposal may report again: accepted as one, it counts once. */
export function SameUtterance({ same, acceptReport, initial }: SameUtteranceProps) {
  const [{ message, values }, send, pending] = useActionState(acceptReport, initial);
  return (
    <form action={send} className="note stack-tight" aria-label="The same utterance">
      {message ? <FormMessage>{message}</FormMessage> : null}
      <HeldUtterance same={same} />
      <input type="hidden" name="proposal" value={values.proposal} />
      <input type="hidden" name="statement" value={values.statement} />
      <div>
        <button className="button" type="submit" aria-keyshortcuts="m" disabled={pending}>
          Add as a report of it <kbd aria-hidden="true">m</kbd>
        </button>
      </div>
    </form>
  );
}
