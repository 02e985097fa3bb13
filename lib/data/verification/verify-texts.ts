import { createHash } from 'node:crypto';
import { verifySpan, type Passage } from '@/lib/domain/article/span';
import { sha256, type Row } from '../history/digest';
import { faultOf, type Fault } from './fault';
import type { StoredDatabase } from './stored-database';

export interface TextCheck {
  readonly fault: Fault | null;
  readonly checked: number;
}

const passagesByArticle = `
  SELECT p."id", p."start", p."end", p."sha256", t."text", a."slug", a."length", a."sha256" AS "whole"
  FROM "Passage" p JOIN "PassageText" t ON t."passageId" = p."id" JOIN "Article" a ON a."id" = p."articleId"
  ORDER BY p."articleId", p."start", p."id"`;

/** The passages of one article joined, for as long as they follow on each other from its beginning. */
class WholeText {
  #hash = createHash('sha256');
  #end = 0;
  #slug: unknown = null;

  /** The digest of the whole text, once its last passage came; null before, and where parts of it are not held. */
  add({ slug, start, end, length, text }: Row): string | null {
    if (slug !== this.#slug) [this.#slug, this.#end, this.#hash] = [slug, 0, createHash('sha256')];
    if (start !== this.#end) return null;
    this.#hash.update(String(text), 'utf8');
    this.#end = Number(end);
    return this.#end === length ? this.#hash.copy().digest('hex') : null;
  }
}

function passageFault(row: Row, whole: string | null): Fault | null {
  const place = { table: 'PassageText', row: Number(row.id) };
  const name = `The text of passage ${String(row.id)} of article ${String(row.slug)}`;
  if (typeof row.text !== 'string' || sha256(row.text) !== row.sha256) {
    return faultOf('text-altered', `${name} does not fit its SHA-256: it was altered.`, place);
  }
  if (row.text.length !== Number(row.end) - Number(row.start)) {
    return faultOf('text-altered', `${name} is not as long as its offsets say.`, place);
  }
  return whole === null || whole === row.whole
    ? null
    : faultOf(
        'text-altered',
        `The passages of article ${String(row.slug)} together do not fit the SHA-256 of its whole text.`,
        place,
      );
}

/** Every stored text against its SHA-256; a text that had to go is none. */
export function verifyPassages(stored: StoredDatabase): TextCheck {
  const whole = new WholeText();
  let checked = 0;
  for (const row of stored.each(passagesByArticle)) {
    const fault = passageFault(row, whole.add(row));
    if (fault) return { fault, checked };
    checked += 1;
  }
  return { fault: null, checked };
}

const spansByPassage = `
  SELECT v."id", v."passageId", v."start", v."end", v."quote", v."validFrom", r."key"
  FROM "ReportVersion" v JOIN "Report" r ON r."id" = v."reportId" ORDER BY v."passageId", v."id"`;

interface HeldPassage extends Passage {
  readonly id: number;
  readonly digest: string;
}

function passageOf(stored: StoredDatabase, id: number): HeldPassage | null {
  const [row] = stored.all(
    `SELECT p."ordinal", p."start", p."end", p."sha256", t."text" FROM "Passage" p
      JOIN "PassageText" t ON t."passageId" = p."id" WHERE p."id" = ?`,
    id,
  );
  if (!row) return null;
  const passage = row as unknown as Passage;
  return { ...passage, id, digest: sha256(passage.text ?? '') };
}

/** Every quote, of past versions too, against the text it was taken from, where that is held. */
export function verifyQuotes(stored: StoredDatabase): TextCheck {
  let checked = 0;
  let [at, passage]: [unknown, HeldPassage | null] = [null, null];
  for (const row of stored.each(spansByPassage)) {
    if (row.passageId !== at) [at, passage] = [row.passageId, passageOf(stored, Number(row.passageId))];
    if (passage === null) continue;
    const span = { start: Number(row.start), end: Number(row.end) };
    const found = verifySpan(passage, passage.digest, span, String(row.quote));
    if (!found.ok) {
      const words =
        `The quote of report ${String(row.key)} (ReportVersion row ${String(row.id)}) does not fit: ` +
        found.refusal.message;
      return {
        fault: faultOf('quote-differs', words, {
          seq: Number(row.validFrom),
          table: 'ReportVersion',
          row: Number(row.id),
        }),
        checked,
      };
    }
    checked += 1;
  }
  return { fault: null, checked };
}
