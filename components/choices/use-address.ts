import { useRouter } from 'next/navigation';
import { useCallback } from 'react';

type Parts = Readonly<Record<string, string | null>>;

// The address changes only once the server has answered: a second choice made meanwhile builds on the first.
let underWay: { readonly from: string; readonly to: string } | null = null;

const askedQuery = (): URLSearchParams =>
  new URLSearchParams(underWay?.from === window.location.search ? underWay.to : window.location.search);

/**
 * Alters parts of the page's address (null or empty: takes one out) and has the server draw the page anew, in its
 * place. Parts not named stay, unless `dropping` names them.
 */
export function useAddress(): (parts: Parts, dropping?: readonly string[]) => void {
  const router = useRouter();
  return useCallback(
    (parts, dropping = []) => {
      const query = askedQuery();
      for (const name of dropping) query.delete(name);
      for (const [name, value] of Object.entries(parts)) {
        query.delete(name);
        if (value !== null && value !== '') query.set(name, value);
      }
      const text = query.toString().replace(/%2C/gu, ',').replace(/%3A/gu, ':');
      underWay = { from: window.location.search, to: text };
      router.replace(text === '' ? window.location.pathname : `?${text}`, { scroll: false });
    },
    [router],
  );
}
