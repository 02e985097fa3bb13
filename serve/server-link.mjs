import { AsyncLocalStorage } from 'node:async_hooks';

const name = Symbol.for('demarche.server');

/**
 * What this server and the site it serves tell each other: the object of `lib/runtime/server-link.ts`, in the same
 * process.
 */
export function serverLink() {
  const link = (globalThis[name] ??= {});
  link.requests ??= new AsyncLocalStorage();
  return link;
}

/** The question's account with the site: what it finds out while it answers. */
export const newScope = () => ({ began: false, status: null, fault: null });
