// `holdersOf` in the database's words, for versions of statements as `v` and their principals as `p`: plain SQL, which
// PostgreSQL reads too, for queries and for triggers. `holders.test.ts` holds the two equal.

/** What says of a version of a statement, `alias`, that its speaker is its holder. */
export const isOwn = (alias: string): string => `${alias}."capacity" = 'own'`;

/** Whether a version joined with its principals is a holder's: an official statement may name none. */
export const isHeldText = `(${isOwn('v')} OR p."id" IS NOT NULL)`;

/** The holder of a version joined with its principals. */
export const holderIdText = `CASE WHEN ${isOwn('v')} THEN v."speakerId" ELSE p."actorId" END`;
