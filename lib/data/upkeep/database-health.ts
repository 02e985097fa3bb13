import { existsSync } from 'node:fs';
import type { DatabaseFault } from '@/lib/runtime/server-link';
import { serverLink } from '@/lib/runtime/server-link';
import { stateOf } from '../engine/sqlite/check-database';
import { faultOf } from '../engine/sqlite/sqlite-fault';
import { withFile } from '../engine/sqlite/with-file';
import { knownMigrations } from '../engine/sqlite/known-migrations';
import { schemaFit } from '../engine/sqlite/schema-fit';

/** Whether a database can be used, by a look at its file that waits for nobody. */
export interface DatabaseHealth {
  readonly fault: DatabaseFault | null;
  /** How its schema stands to the program's; null where that can't be told. */
  readonly schema: 'fits' | 'older' | 'newer' | null;
  /** The newest change; null where it can't be told. */
  readonly head: number | null;
}

async function look(file: string): Promise<DatabaseHealth> {
  return withFile(file, { readonly: true }, (database) => {
    const { pending, unknown } = schemaFit(database, knownMigrations());
    const schema = unknown.length > 0 ? 'newer' : pending.length > 0 ? 'older' : 'fits';
    return { fault: schema === 'fits' ? null : schema, schema, head: stateOf(database)?.head ?? null };
  });
}

/** Looks at the database, and takes what the process itself found wrong with it, if anything, before that. */
export async function databaseHealth(file: string): Promise<DatabaseHealth> {
  const standing = serverLink().fault?.() ?? null;
  const none = { schema: null, head: null };
  if (!existsSync(file)) return { fault: 'missing', ...none };
  try {
    const found = await look(file);
    return { ...found, fault: standing ?? found.fault };
  } catch (error) {
    return { fault: standing ?? faultOf(error) ?? 'corrupt', ...none };
  }
}
