'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { openForm, type FormAction, type FormState } from '@/lib/views/form/form-state';
import type { ProposalValues } from '@/lib/views/inbox/proposal-form';
import { CodedFields, type CodedChoices } from '../stance/coded-fields';
import { SameUtterance, type ReportValues } from '../statement/same-utterance';
import { useFirstFault } from '../form/use-first-fault';

interface ProposalFormProps extends CodedChoices {
  readonly action: FormAction<ProposalValues>;
  readonly acceptReport: FormAction<ReportValues>;
  readonly initial: FormState<ProposalValues>;
}

/**
 * All that a proposal says, to be put right and accepted: as a statement of its own, or as a report of one that is held
 * already.
 */
export function ProposalForm({ action, acceptReport, initial, ...choices }: ProposalFormProps) {
  const [state, send, pending] = useActionState(action, initial);
  const form = useFirstFault(state.attempt);
  const {
    values: { proposal, same },
    message,
  } = state;
  return (
    <div className="stack">
      {same ? (
        <SameUtterance
          key={same.key}
          same={same}
          acceptReport={acceptReport}
          initial={openForm({ proposal, statement: same.key })}
        />
      ) : null}
      <form ref={form} action={send} className="stack fields-form" aria-label="Fields of this proposal">
        {message ? <FormMessage>{message}</FormMessage> : null}
        <input type="hidden" name="proposal" value={proposal} />
        <input type="hidden" name="seen" value={same?.key ?? ''} />
        <div key={state.attempt} className="stack">
          <CodedFields state={state} {...choices} />
        </div>
        <div>
          <button className="button" type="submit" disabled={pending}>
            {same ? 'Accept as new, as corrected' : 'Accept as corrected'}
          </button>
        </div>
      </form>
    </div>
  );
}
