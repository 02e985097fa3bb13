import { Prisma } from '../generated/client';
import { inForceText } from '../history/tables';

/** `inForceAt` for the rows of a query of our own. */
export const inForceSql = (
  { version }: { readonly version: number },
  alias: 'v' | 'x' | 'p' | 'r' | 'a' | 'o' | 'b',
): Prisma.Sql => Prisma.raw(inForceText(alias, version));
