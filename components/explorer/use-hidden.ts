import { startTransition, useOptimistic, useState } from 'react';

/** Which holders are switched off: at once here, and in the address where the page understands it. */
export function useHidden(
  hidden: readonly string[],
  addressed: boolean,
  replace: (parts: Readonly<Record<string, string | null>>) => void,
): { readonly off: readonly string[]; readonly toggle: (slug: string) => void } {
  const [asked, expect] = useOptimistic(hidden);
  const [own, setOwn] = useState(hidden);
  const off = addressed ? asked : own;
  const toggle = (slug: string) => {
    const next = off.includes(slug) ? off.filter((one) => one !== slug) : [...off, slug];
    if (!addressed) {
      setOwn(next);
      return;
    }
    startTransition(() => {
      expect(next);
      replace({ hidden: next.length > 0 ? next.join(',') : null });
    });
  };
  return { off, toggle };
}
