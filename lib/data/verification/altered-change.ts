import { Digest } from '../history/digest';
import { effectsOfChange, type NamedEffect } from './effect-cursor';
import { faultOf, type Fault } from './fault';
import type { StoredDatabase } from './stored-database';

/** So many rows are tried one by one, and so many are named. */
const most = { tried: 400, named: 6 };

function digestWithout(effects: readonly NamedEffect[], left: NamedEffect): string {
  const digest = new Digest();
  for (const one of effects) if (one !== left) digest.add(one.effect);
  return digest.end();
}

const nameOf = ({ table, id }: NamedEffect): string => `${table} row ${id}`;

function listed(effects: readonly NamedEffect[]): string {
  if (effects.length === 0) return 'nothing';
  const names = effects.slice(0, most.named).map(nameOf).join(', ');
  return effects.length > most.named ? `${names} and more` : names;
}

/** Which row was added to a change: without it the rest fits. Null when no single one explains it. */
function addedTo(effects: readonly NamedEffect[], digest: string): NamedEffect | null {
  return effects.find((one) => digestWithout(effects, one) === digest) ?? null;
}

/** Says as narrowly as can be told which row of a change is not as it was sealed. */
export function alteredChange(
  stored: StoredDatabase,
  change: { readonly seq: number; readonly digest: string },
  name: string,
): Fault {
  const { seq, digest } = change;
  const effects = effectsOfChange(stored, seq, most.tried + 1);
  const added = effects.length > most.tried ? null : addedTo(effects, digest);
  if (added) {
    const did = added.kind === 'closed' ? 'was ended by hand' : 'was put in later';
    const words = `${name}: ${nameOf(added)} ${did}. Without it the change fits its digest.`;
    return faultOf('rows-altered', words, { seq, table: added.table, row: added.id });
  }
  const words =
    `${name} does not fit its digest. It holds ${listed(effects)}: one of them was altered, or one ` + 'is missing.';
  const [only] = effects;
  const place = only && effects.every(({ table }) => table === only.table) ? { table: only.table } : {};
  return faultOf('rows-altered', words, { seq, ...place, ...(effects.length === 1 && only ? { row: only.id } : {}) });
}
