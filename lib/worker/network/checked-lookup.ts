import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPublic } from './public-address';

export interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** All addresses a name stands for. */
export type Resolve = (host: string) => Promise<readonly Resolved[]>;

export const resolveName: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** On its way through Node's own errors. */
export class NotPublic extends Error {
  readonly code = 'NOT_PUBLIC';
}

/**
 * How a connection finds its address: the name is resolved once, and the connection goes to just the addresses that
 * were looked at, so that no second answer can differ. One address that is not public refuses the name.
 */
export function checkedLookup(resolve: Resolve, isAllowed: boolean): LookupFunction {
  return (host, options, answer) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (!first) return answer(Object.assign(new Error('The name stands for no address.'), { code: 'ENOTFOUND' }), '');
        if (!isAllowed && found.some(({ address }) => !isPublic(address))) return answer(new NotPublic(host), '');
        return options.all === true ? answer(null, [...found]) : answer(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => answer(error, ''),
    );
  };
}
