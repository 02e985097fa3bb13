import type { Statement } from '../statement/statement';
import { faultAt, type CellFault } from './cell-fault';
import { nameReader, type NameReader } from './name-reader';
import { articleOf } from './new-report';
import { planNew } from './plan-new';
import type { StatementRow } from './plan-stances';
import { planKnown } from './plan-statement';
import type { Sheet } from './sheet';
import type { SheetKnown } from './sheet-known';
import { mappedRows, textOf, type SheetMapping, type SheetRow } from './sheet-mapping';
import { isRefused, type SheetPlan, type StatementPlan } from './sheet-plan';

/** The statement that a row without a key is about: of the same speaker, with the same quote in the same article. */
function byEvidence(row: SheetRow, known: SheetKnown, names: NameReader): Statement | null {
  const quote = textOf(row, 'quote');
  const article = quote === '' ? null : articleOf(row, names);
  const speaker = names.actor(row.cells.speaker ?? '');
  const found = speaker.ok
    ? article?.reports.find((report) => report.quote === quote && report.speaker === speaker.value)
    : undefined;
  return found ? (known.now.get(found.statement) ?? null) : null;
}

/** Rows of one statement are those with one key; without a key, those with one article, quote, speaker and day. */
function newGroup(row: SheetRow): string {
  const own = textOf(row, 'statement');
  const parts = ['article', 'article_title', 'source', 'quote', 'speaker', 'said_on'] as const;
  return `new ${own === '' ? JSON.stringify(parts.map((part) => textOf(row, part))) : own}`;
}

type GroupRow = StatementRow & { readonly group: string };

/** A row beside the statement it is about, or why it can't be told which. */
function place(row: SheetRow, known: SheetKnown, names: NameReader): GroupRow | CellFault {
  const key = textOf(row, 'statement');
  const version = textOf(row, 'version');
  const now = known.now.get(key) ?? (version === '' ? byEvidence(row, known, names) : null);
  if (!now) {
    if (version !== '' && key !== '') return faultAt({ code: 'unknown-statement', given: key }, row.line, 'statement');
    return { row, now: null, then: null, group: newGroup(row) };
  }
  if (version === '') return { row, now, then: now, group: `known ${now.key}` };
  const then = /^\d+$/u.test(version) ? known.then.get(Number(version)) : undefined;
  if (!then) return faultAt({ code: 'unknown-version', given: version }, row.line, 'version');
  return { row, now, then: then.get(key) ?? null, group: `known ${now.key}` };
}

const refusedRow = (fault: CellFault): StatementPlan => ({
  lines: [fault.line],
  key: null,
  summary: '',
  fields: null,
  added: [],
  rewritten: [],
  judgements: [],
  changes: [],
  faults: [fault],
});

/** The actors that what would be written names. */
function namedIn(plans: readonly StatementPlan[]): ReadonlySet<string> {
  return new Set(
    plans.flatMap(({ fields, added, rewritten, judgements }) => [
      ...(fields
        ? [
            fields.speaker,
            ...fields.addressees,
            ...fields.principals.flatMap(({ actor, claimedBy }) => (claimedBy === null ? [actor] : [actor, claimedBy])),
          ]
        : []),
      ...added.flatMap(({ relays }) => relays),
      ...rewritten.flatMap(({ relays }) => relays),
      ...judgements.flatMap(({ target }) => (target.startsWith('actor:') ? [target.slice('actor:'.length)] : [])),
    ]),
  );
}

function unknownCodersIn(rows: readonly SheetRow[], names: NameReader): string[] {
  const named = new Set(rows.map((row) => textOf(row, 'coder')).filter((text) => text !== ''));
  return [...named].filter((text) => {
    const read = names.coder(text);
    return read.ok && read.value === null;
  });
}

/**
 * Holds a sheet against what is known and answers all that would be written, statement by statement in the order of the
 * sheet, and what is wrong, cell by cell. A cell as it was exported says nothing; an edited one whose place was changed
 * here since is a fault. A row left out takes nothing away.
 */
export function planSheet(sheet: Sheet, mapping: SheetMapping, known: SheetKnown): SheetPlan {
  const names = nameReader(known, mapping);
  const rows = mappedRows(sheet, mapping);
  const groups = new Map<string, GroupRow[]>();
  const refused: StatementPlan[] = [];
  for (const row of rows) {
    const placed = place(row, known, names);
    if ('code' in placed) refused.push(refusedRow(placed));
    else if (groups.has(placed.group)) groups.get(placed.group)?.push(placed);
    else groups.set(placed.group, [placed]);
  }
  const planned = [...groups.values()].map((group) => {
    const now = group[0]?.now ?? null;
    return now ? planKnown(now, group, names) : planNew(group, names);
  });
  const statements = [...planned, ...refused].sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
  const kept = statements.filter((plan) => !isRefused(plan));
  const named = namedIn(kept);
  const coders = new Set(kept.flatMap(({ judgements }) => judgements.flatMap(({ coder }) => coder ?? [])));
  return {
    head: known.head,
    rows: rows.length,
    statements,
    actors: names.newActors(named),
    coders: names.newCoders(coders),
    unknownCoders: unknownCodersIn(rows, names),
    builtIn: [...named].filter((slug) => names.actorOf(slug)?.recorded === false).sort(),
  };
}
