import { randomUUID } from 'node:crypto';

/** A new random id for a row outside the data version; what the tracker holds is named by slugs and keys. */
export function newId(): string {
  return randomUUID();
}
