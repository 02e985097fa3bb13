'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { OptionSelect } from '@/components/ui/option-select';
import type { ArticleValues } from '@/lib/views/form/article-form';
import type { Option } from '@/lib/views/form/fields-desk';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { useFirstFault } from '../form/use-first-fault';

interface ArticleFormProps {
  readonly action: FormAction<ArticleValues>;
  readonly initial: FormState<ArticleValues>;
  readonly outlets: readonly string[];
  readonly options: { readonly policies: readonly Option[]; readonly qualities: readonly Option[] };
  readonly attributes: {
    readonly title: TextAttributes;
    readonly outlet: TextAttributes;
    readonly publishedBasis: TextAttributes;
  };
}

interface StateProps {
  readonly state: FormState<ArticleValues>;
}

function TitleAndOutlet({
  state: { values, errors },
  outlets,
  attributes,
}: Pick<ArticleFormProps, 'outlets' | 'attributes'> & StateProps) {
  return (
    <>
      <Field id="title" label="Title" error={errors.title}>
        {(control) => (
          <input
            {...control}
            {...attributes.title}
            className="input"
            type="text"
            name="title"
            defaultValue={values.title}
          />
        )}
      </Field>
      <Field id="outlet" label="Outlet" hint="A name the collection has, or a new one." error={errors.outlet}>
        {(control) => (
          <input
            {...control}
            {...attributes.outlet}
            className="input"
            type="text"
            name="outlet"
            list="outlets"
            defaultValue={values.outlet}
          />
        )}
      </Field>
      <datalist id="outlets">
        {outlets.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

function Published({ state: { values, errors }, attributes }: Pick<ArticleFormProps, 'attributes'> & StateProps) {
  return (
    <div className="field-row">
      <Field id="publishedOn" label="Published on" error={errors.publishedOn}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="date"
            name="publishedOn"
            required
            defaultValue={values.publishedOn}
          />
        )}
      </Field>
      <Field id="publishedBasis" label="How the day is known" error={errors.publishedBasis}>
        {(control) => (
          <input
            {...control}
            {...attributes.publishedBasis}
            className="input"
            type="text"
            name="publishedBasis"
            defaultValue={values.publishedBasis}
          />
        )}
      </Field>
    </div>
  );
}

function LanguageAndKind({ state: { values, errors }, options }: Pick<ArticleFormProps, 'options'> & StateProps) {
  return (
    <div className="field-row">
      <Field
        id="language"
        label="Language"
        hint="Two letters. Only English is read; other texts are stored."
        error={errors.language}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            type="text"
            name="language"
            required
            maxLength={3}
            defaultValue={values.language}
          />
        )}
      </Field>
      <Field id="textQuality" label="Kind of text" error={errors.textQuality}>
        {(control) => (
          <OptionSelect control={control} name="textQuality" options={options.qualities} chosen={values.textQuality} />
        )}
      </Field>
    </div>
  );
}

/** What is recorded about an article, as found in its text and to be put right. */
export function ArticleForm({ action, initial, outlets, options, attributes }: ArticleFormProps) {
  const [state, send, pending] = useActionState(action, initial);
  const { attempt, values, errors, message } = state;
  const form = useFirstFault(attempt);
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label="About this article">
      {message ? <FormMessage>{message}</FormMessage> : null}
      <input type="hidden" name="intake" value={values.intake} />
      <div key={attempt} className="stack">
        <TitleAndOutlet state={state} outlets={outlets} attributes={attributes} />
        <Published state={state} attributes={attributes} />
        <LanguageAndKind state={state} options={options} />
        <Field id="textPolicy" label="What readers may see of it" error={errors.textPolicy}>
          {(control) => (
            <OptionSelect control={control} name="textPolicy" options={options.policies} chosen={values.textPolicy} />
          )}
        </Field>
      </div>
      <div>
        <button className="button" type="submit" disabled={pending}>
          {pending ? 'Reading' : 'Save and read'}
        </button>
      </div>
    </form>
  );
}
