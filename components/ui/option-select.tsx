import type { ControlAttributes } from './field';

interface OptionSelectProps {
  readonly control: ControlAttributes | { readonly 'aria-label': string };
  readonly name: string;
  readonly options: readonly { readonly slug: string; readonly name: string }[];
  readonly chosen: string;
  /** What choosing nothing is called; without it something must be chosen. */
  readonly none?: string;
}

/** A native list to choose one from. What was chosen stays on it though the list no longer offers it. */
export function OptionSelect({ control, name, options, chosen, none }: OptionSelectProps) {
  const isOffered = chosen === '' || options.some(({ slug }) => slug === chosen);
  // Without it a browser would choose the first, which nobody did.
  const unchosen = none === undefined && chosen === '' && !options.some(({ slug }) => slug === '');
  return (
    <select {...control} className="input" name={name} defaultValue={chosen} required={none === undefined}>
      {none === undefined ? null : <option value="">{none}</option>}
      {unchosen ? (
        <option value="" disabled>
          Choose
        </option>
      ) : null}
      {isOffered ? null : <option value={chosen}>{chosen}</option>}
      {options.map((option) => (
        <option key={option.slug} value={option.slug}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
