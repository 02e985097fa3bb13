'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { OptionSelect } from '@/components/ui/option-select';
import type { FieldOptions, Option } from '@/lib/views/fields-desk';
import type { FormAction, FormState } from '@/lib/views/form-state';
import { someoneNew, type ProposalValues } from '@/lib/views/proposal-form';
import type { TextAttributes } from '@/lib/views/text-attributes';
import { PeopleFields } from './people-fields';
import { TimeFields } from './time-fields';
import { useFirstFault } from './use-first-fault';
import { WordsFields } from './words-fields';

interface ProposalFormProps {
  readonly action: FormAction<ProposalValues>;
  readonly initial: FormState<ProposalValues>;
  readonly options: FieldOptions;
  readonly targets: readonly Option[];
  readonly values: readonly Option[];
  readonly attributes: { readonly summary: TextAttributes; readonly reason: TextAttributes };
}

const spareRows = 2;

function Stances({ state, targets, values }: Pick<ProposalFormProps, 'targets' | 'values'> & { readonly state: FormState<ProposalValues> }) {
  const rows = [...state.values.stances, ...Array.from({ length: spareRows }, () => ({ target: '', value: '' }))];
  const error = state.errors.stances ?? state.errors.target;
  return (
    <fieldset className="choices stack-tight" {...(error ? { 'aria-invalid': true } : {})}>
      <legend>Stances: toward what, and which</legend>
      {rows.map(({ target, value }, row) => (
        <div key={row} className="field-row">
          <OptionSelect control={{ 'aria-label': `Target ${row + 1}` }} name="target" options={targets} chosen={target} none="None" />
          <OptionSelect control={{ 'aria-label': `Value ${row + 1}` }} name="value" options={values} chosen={value} none="No value" />
        </div>
      ))}
      {error ? <p className="field-error">{error}</p> : null}
    </fieldset>
  );
}

function SomeoneNew({ state, options }: Pick<ProposalFormProps, 'options'> & { readonly state: FormState<ProposalValues> }) {
  const { values, errors } = state;
  return (
    <fieldset className="choices stack-tight">
      <legend>Where the speaker is someone new</legend>
      <div className="field-row">
        <Field id="newName" label="Name" error={errors.newName}>{(control) => <input {...control} className="input" type="text" name="newName" defaultValue={values.newName} />}</Field>
        <Field id="newTitle" label="Office">{(control) => <input {...control} className="input" type="text" name="newTitle" defaultValue={values.newTitle} />}</Field>
      </div>
      <Field id="newOf" label="Of">{(control) => <OptionSelect control={control} name="newOf" options={options.holders} chosen={values.newOf} none="Nobody" />}</Field>
    </fieldset>
  );
}

/** All that a proposal says, to be put right and accepted. */
export function ProposalForm({ action, initial, options, targets, values, attributes }: ProposalFormProps) {
  const [state, send, pending] = useActionState(action, initial);
  const form = useFirstFault(state.attempt);
  const known = { ...options, actors: [...options.actors, { slug: someoneNew, name: 'Someone new, named below' }] };
  const part = { state, options: known, attributes };
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label="Fields of this proposal">
      {state.message ? <FormMessage>{state.message}</FormMessage> : null}
      <input type="hidden" name="proposal" value={state.values.proposal} />
      <div key={state.attempt} className="stack">
        <PeopleFields {...part} />
        <SomeoneNew state={state} options={options} />
        <Stances state={state} targets={targets} values={values} />
        <WordsFields {...part} />
        <TimeFields {...part} />
      </div>
      <div><button className="button" type="submit" disabled={pending}>Accept as corrected</button></div>
    </form>
  );
}
