import { requestScope, type DatabaseFault } from '@/lib/runtime/server-link';

const place = globalThis as typeof globalThis & { demarcheWriteFault?: DatabaseFault | null };

/** Faults that last until a write succeeds again; all others are looked for anew each time. */
const lasting: readonly DatabaseFault[] = ['busy', 'full', 'read-only'];

/** Tells the request that is being answered, if one is, what was wrong with the database. */
export function tellRequest(fault: DatabaseFault): void {
  const scope = requestScope();
  if (scope) scope.fault = fault;
}

/** Notes how the last write ended; null: it was kept. */
export function noteWrite(fault: DatabaseFault | null): void {
  if (fault !== null) tellRequest(fault);
  place.demarcheWriteFault = fault !== null && lasting.includes(fault) ? fault : null;
}

/** What kept the last write from being kept, while nothing was written since; null: nothing. */
export const lastWriteFault = (): DatabaseFault | null => place.demarcheWriteFault ?? null;
