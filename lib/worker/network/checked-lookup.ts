import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPublic } from './public-address';

interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** All addresses a name stands for. */
export type Resolve = (host: string) => Promise<readonly HostAddress[]>;

export const resolveName: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** On its way through Node's own errors. */
export class NotPublic extends Error {
  readonly code = 'NOT_PUBLIC';
}

class NoAddress extends Error {
  readonly code = 'ENOTFOUND';
}

/**
 * How a connection finds its address: the name is resolved once, and the connection goes to just the addresses that
 * were looked at, so that no second answer can differ. One address that is not public refuses the name.
 */
export function checkedLookup(resolve: Resolve, isAllowed: boolean): LookupFunction {
  return (host, options, answer) => {
    const tell = (found: readonly HostAddress[]): void => {
      const [first] = found;
      if (!first) answer(new NoAddress(host), '');
      else if (!isAllowed && found.some(({ address }) => !isPublic(address))) answer(new NotPublic(host), '');
      else if (options.all === true) answer(null, [...found]);
      else answer(null, first.address, first.family);
    };
    resolve(host).then(tell, (error: unknown) => answer(error instanceof Error ? error : new NoAddress(host), ''));
  };
}
