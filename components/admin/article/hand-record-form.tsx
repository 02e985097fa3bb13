'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { OptionSelect } from '@/components/ui/option-select';
import type { Option } from '@/lib/views/form/fields-desk';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { HandRecordValues } from '@/lib/views/inbox/hand-record-form';
import { CodedFields, type CodedChoices } from '../stance/coded-fields';
import { PlaceChoices } from '../form/place-choices';
import { HeldUtterance } from '../statement/same-utterance';
import { useFirstFault } from '../form/use-first-fault';
import { usePickedWords, type PickedWords } from '../form/use-picked-words';

interface HandRecordFormProps extends CodedChoices {
  readonly action: FormAction<HandRecordValues>;
  readonly initial: FormState<HandRecordValues>;
  readonly modes: readonly Option[];
}

interface WordsProps {
  readonly state: FormState<HandRecordValues>;
  readonly picked: PickedWords | null;
}

/** The words and where they stand: as typed, or as selected in the text since. */
function Words({ state: { values, errors }, picked }: WordsProps) {
  const chosen =
    picked === null ? values : { words: picked.words, place: String(picked.start), places: [], instead: null };
  const error = picked === null ? errors.words : undefined;
  return (
    <>
      <Field
        id="words"
        label="The words, as they stand in the article"
        error={error}
        hint={
          <>
            With who said them. {picked === null ? 'Type or paste them.' : 'These were selected in the text.'}
            {chosen.instead ? (
              <>
                {' '}
                <a href={chosen.instead.href}>{chosen.instead.words}</a>
              </>
            ) : null}
          </>
        }
      >
        {(control) => (
          <textarea {...control} className="input" name="words" rows={4} required defaultValue={chosen.words} />
        )}
      </Field>
      {chosen.places.length === 0 ? (
        <input type="hidden" name="place" value={chosen.place} />
      ) : (
        <PlaceChoices places={chosen.places} chosen={chosen.place} />
      )}
    </>
  );
}

function Wording({ state: { values, errors }, modes }: Pick<WordsProps, 'state'> & Pick<HandRecordFormProps, 'modes'>) {
  return (
    <div className="field-row">
      <Field id="mode" label="Wording" error={errors.mode}>
        {(control) => (
          <OptionSelect
            control={control}
            name="mode"
            options={modes}
            chosen={values.mode}
            none="As its quotation marks show"
          />
        )}
      </Field>
      <Field id="cue" label="Verb of saying" hint="Such as “said” or “called on”. May be left out." error={errors.cue}>
        {(control) => (
          <input {...control} className="input" type="text" name="cue" maxLength={100} defaultValue={values.cue} />
        )}
      </Field>
    </div>
  );
}

/** A statement that nobody proposed, from its words in the text to its stances. */
export function HandRecordForm({ action, initial, modes, ...choices }: HandRecordFormProps) {
  const [state, send, pending] = useActionState(action, initial);
  const form = useFirstFault(state.attempt);
  const { attempt, values, message } = state;
  const picked = usePickedWords(attempt);
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label="Record a statement">
      {message ? <FormMessage>{message}</FormMessage> : null}
      {values.same ? (
        <div className="note stack-tight">
          <HeldUtterance same={values.same} />
        </div>
      ) : null}
      <input type="hidden" name="article" value={values.article} />
      <input type="hidden" name="seen" value={values.same?.key ?? ''} />
      <div key={`words ${attempt} ${picked?.start ?? ''} ${picked?.words ?? ''}`} className="stack">
        <Words state={state} picked={picked} />
      </div>
      <div key={attempt} className="stack">
        <Wording state={state} modes={modes} />
        <CodedFields state={state} {...choices} />
      </div>
      <div className="buttons">
        <button className="button" type="submit" disabled={pending}>
          {values.same ? 'Record as new' : 'Record the statement'}
        </button>
        {values.same ? (
          <button
            className="button"
            data-quiet
            type="submit"
            name="reportOf"
            value={values.same.key}
            disabled={pending}
          >
            Add as a report of it
          </button>
        ) : null}
      </div>
    </form>
  );
}
