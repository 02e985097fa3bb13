import type { FormState } from './form-state';

interface Name {
  readonly slug: string;
  readonly name: string;
}

/**
 * "Edda has: 28 July": what the first of two people saved in a field, where it differs from what was typed; else null.
 */
export function savedText(
  { earlier }: Pick<FormState<unknown>, 'earlier'>,
  field: string,
  typed: string,
  names: readonly Name[] = [],
): { readonly by: string; readonly has: string } | null {
  const saved = earlier?.saved?.[field];
  if (!earlier || saved === undefined || saved === typed) return null;
  const named = saved
    .split(', ')
    .map((part) => names.find(({ slug }) => slug === part)?.name ?? part)
    .join(', ');
  return { by: earlier.change.by, has: named === '' ? 'empty' : named };
}
