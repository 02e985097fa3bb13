'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import type { FormAction, FormState } from '@/lib/views/form-state';
import type { ProposalValues } from '@/lib/views/proposal-form';
import { CodedFields, type CodedChoices } from './coded-fields';
import { useFirstFault } from './use-first-fault';

interface ProposalFormProps extends CodedChoices {
  readonly action: FormAction<ProposalValues>;
  readonly initial: FormState<ProposalValues>;
}

/** All that a proposal says, to be put right and accepted. */
export function ProposalForm({ action, initial, ...choices }: ProposalFormProps) {
  const [state, send, pending] = useActionState(action, initial);
  const form = useFirstFault(state.attempt);
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label="Fields of this proposal">
      {state.message ? <FormMessage>{state.message}</FormMessage> : null}
      <input type="hidden" name="proposal" value={state.values.proposal} />
      <div key={state.attempt} className="stack">
        <CodedFields state={state} {...choices} />
      </div>
      <div><button className="button" type="submit" disabled={pending}>Accept as corrected</button></div>
    </form>
  );
}
