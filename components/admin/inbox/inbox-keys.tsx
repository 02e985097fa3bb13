'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { RejectionValues } from '@/lib/views/inbox/proposal-form';
import { KeysHint } from '../form/keys-hint';

interface AcceptValues {
  readonly proposal: string;
  readonly speaker: string;
  readonly article: string;
}

interface InboxKeysProps {
  readonly accept: FormAction<AcceptValues>;
  readonly initial: FormState<AcceptValues>;
  readonly reject: FormAction<RejectionValues>;
  readonly rejection: FormState<RejectionValues>;
  readonly mayAccept: boolean;
  /** A statement held already may be the same: accepting makes another one. */
  readonly asNew: boolean;
  /** What rejecting for good leaves out from then on. */
  readonly bars: 'speaker' | 'words';
  readonly editHref: string;
  readonly swap: { readonly name: string; readonly href: string } | null;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
}

const Key = ({ name }: { readonly name: string }) => <kbd aria-hidden="true">{name}</kbd>;

function Accept({ accept, initial, mayAccept, asNew, editHref, swap, previousHref, nextHref }: InboxKeysProps) {
  const [{ message, errors, values }, send, pending] = useActionState(accept, initial);
  const fault = message ?? Object.values(errors)[0] ?? null;
  return (
    <form action={send} className="stack" aria-label="Decide about this proposal">
      {fault ? <FormMessage>{fault}</FormMessage> : null}
      <input type="hidden" name="proposal" value={values.proposal} />
      <input type="hidden" name="speaker" value={values.speaker} />
      <input type="hidden" name="article" value={values.article} />
      <div className="buttons">
        {mayAccept ? (
          <button className="button" type="submit" aria-keyshortcuts="a" disabled={pending}>
            {asNew ? 'Accept as new' : 'Accept'} <Key name="a" />
          </button>
        ) : null}
        <a className="button" data-quiet href={editHref} aria-keyshortcuts="e">
          Edit <Key name="e" />
        </a>
        {swap ? (
          <a className="button" data-quiet href={swap.href} aria-keyshortcuts="s">
            It is {swap.name} <Key name="s" />
          </a>
        ) : null}
        {nextHref ? (
          <a className="button" data-quiet href={nextHref} aria-keyshortcuts="n">
            Next <Key name="n" />
          </a>
        ) : null}
        {previousHref ? (
          <a className="button" data-quiet href={previousHref} aria-keyshortcuts="p">
            Previous <Key name="p" />
          </a>
        ) : null}
      </div>
    </form>
  );
}

interface ScopeChoiceProps extends Pick<InboxKeysProps, 'bars'> {
  readonly attempt: number;
  readonly scope: RejectionValues['scope'];
}

function ScopeChoice({ attempt, scope, bars }: ScopeChoiceProps) {
  return (
    <label className="check">
      <input
        key={`${attempt} always`}
        type="checkbox"
        name="scope"
        value="always"
        aria-keyshortcuts="x"
        defaultChecked={scope === 'always'}
      />
      <span>
        Always, not only here: never propose {bars === 'speaker' ? 'what this speaker says' : 'these words'} again{' '}
        <Key name="x" />
      </span>
    </label>
  );
}

function Reject({ reject, rejection, bars }: InboxKeysProps) {
  const [{ attempt, message, errors, values }, send, pending] = useActionState(reject, rejection);
  return (
    <form action={send} className="inbox-reject" aria-label="Reject this proposal">
      {message ? <FormMessage>{message}</FormMessage> : null}
      <input type="hidden" name="proposal" value={values.proposal} />
      <Field
        id="rejection"
        label={
          <>
            Why it is rejected <Key name="r" />
          </>
        }
        error={errors.reason}
      >
        {(control) => (
          <input
            key={attempt}
            {...control}
            className="input"
            type="text"
            name="rejection"
            required
            maxLength={300}
            aria-keyshortcuts="r"
            defaultValue={values.rejection}
            list="usual-reasons"
          />
        )}
      </Field>
      <datalist id="usual-reasons">
        <option value="No statement: the reporter’s own words." />
        <option value="No target fits." />
        <option value="Said already, elsewhere in the article." />
      </datalist>
      <ScopeChoice attempt={attempt} scope={values.scope} bars={bars} />
      {errors.scope ? <p className="field-error">{errors.scope}</p> : null}
      <div>
        <button className="button" data-quiet type="submit" disabled={pending}>
          Reject
        </button>
      </div>
    </form>
  );
}

function AllKeys() {
  return (
    <details className="undo">
      <summary aria-keyshortcuts="?">
        Keys <Key name="?" />
      </summary>
      <KeysHint>
        <kbd>a</kbd> accept and go on, <kbd>m</kbd> add to the statement it may be the same as, <kbd>e</kbd> edit,{' '}
        <kbd>s</kbd> the other speaker, <kbd>r</kbd> reject: write why, then <kbd>Enter</kbd>, <kbd>x</kbd> before it:
        always, not only here, <kbd>n</kbd> next, <kbd>p</kbd> previous, <kbd>u</kbd> take back the last decision. Off
        while you type.
      </KeysHint>
    </details>
  );
}

/** What can be done about the proposal in front, each with its key. */
export function InboxKeys(props: InboxKeysProps) {
  return (
    <div className="stack">
      <Accept {...props} />
      <Reject {...props} />
      <AllKeys />
    </div>
  );
}
