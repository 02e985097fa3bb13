'use client';

import type { ChangeEvent, ReactNode, SyntheticEvent } from 'react';
import { useAddress } from './use-address';

interface LiveFormProps {
  readonly action: string;
  readonly className: string;
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * The form's fields as parts of an address: several values of one name by commas; a date nobody touched is not asked
 * for.
 */
function partsOf(form: HTMLFormElement): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    const field = form.elements.namedItem(name);
    const untouched =
      name === 'on' &&
      field instanceof HTMLInputElement &&
      field.value === field.defaultValue &&
      !window.location.search.includes('on=');
    if (typeof value !== 'string' || value === '' || untouched) continue;
    parts[name] = name in parts ? `${parts[name] ?? ''},${value}` : value;
  }
  return parts;
}

const namesIn = (form: HTMLFormElement): string[] =>
  [...form.elements].flatMap((field) =>
    field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? [field.name] : [],
  );

/** A form that asks by GET; where scripts run, a tick or a choice acts at once and keeps the place on the page. */
export function LiveForm({ action, className, label, children }: LiveFormProps) {
  const replace = useAddress();
  const ask = (form: HTMLFormElement) => replace(partsOf(form), namesIn(form));
  const changed = (event: ChangeEvent<HTMLFormElement>) => {
    const field: EventTarget = event.target;
    // A date is changed once for each of its parts: it waits for the button.
    if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type === 'checkbox'))
      ask(event.currentTarget);
  };
  const sent = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask(event.currentTarget);
  };
  return (
    <form action={action} method="get" className={className} aria-label={label} onChange={changed} onSubmit={sent}>
      {children}
    </form>
  );
}
