import { openText as open } from '../history/tables';
import { isOwn } from '../filter/holder-text';

/** True when `actor` is a principal of `statement`, or its speaker while it speaks for itself. */
const isHolder = (statement: string, actor: string): string => `(
  EXISTS (SELECT 1 FROM "Principal" p WHERE p."statementId" = ${statement} AND p."actorId" = ${actor} AND ${open('p')})
  OR EXISTS (SELECT 1 FROM "StatementVersion" s WHERE s."statementId" = ${statement} AND s."speakerId" = ${actor}
    AND ${isOwn('s')} AND ${open('s')}))`;

const scoredActor = (statement: string, actor: string): string => `EXISTS (
  SELECT 1 FROM "StanceScore" x JOIN "Target" t ON t."id" = x."targetId"
  WHERE x."statementId" = ${statement} AND t."actorId" = ${actor} AND ${open('x')})`;

const targetActor = '(SELECT "actorId" FROM "Target" WHERE "id" = NEW."targetId")';

const judging = (table: string, judges: string): string => `
CREATE TRIGGER "${table}_holder" BEFORE INSERT ON "${table}"
WHEN ${judges} AND ${targetActor} IS NOT NULL AND ${isHolder('NEW."statementId"', targetActor)}
BEGIN SELECT RAISE(ABORT, '${table}: a statement takes no stance toward its own holder'); END;`;

const ownHolder = (table: string, said: string): string => `
CREATE TRIGGER "${table}_holder" BEFORE INSERT ON "${table}"
WHEN ${targetActor} IS NEW."holderId"
BEGIN SELECT RAISE(ABORT, '${table}: ${said}'); END;`;

/** No target among a statement's holders, whichever of the two comes first. Taking a stance back stays possible. */
export const holderRules: readonly string[] = [
  judging('StanceAnnotation', 'NEW."value" IS NOT NULL'),
  judging('Adjudication', 'NEW."value" IS NOT NULL'),
  judging('StanceScore', '1'),
  ownHolder('Silence', 'a holder is not looked up for a stance toward itself'),
  ownHolder('ShiftVerdict', 'a holder does not shift toward itself'),
  `CREATE TRIGGER "Principal_target" BEFORE INSERT ON "Principal"
WHEN ${scoredActor('NEW."statementId"', 'NEW."actorId"')}
BEGIN SELECT RAISE(ABORT, 'Principal: the statement has a score toward this actor'); END;`,
  `CREATE TRIGGER "StatementVersion_target" BEFORE INSERT ON "StatementVersion"
WHEN ${isOwn('NEW')} AND ${scoredActor('NEW."statementId"', 'NEW."speakerId"')}
BEGIN SELECT RAISE(ABORT, 'StatementVersion: the statement has a score toward its own speaker'); END;`,
];
