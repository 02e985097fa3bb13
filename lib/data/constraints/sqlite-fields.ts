import { actorKind, relationKind } from '@/lib/domain/actor/actor';
import { textPolicy, textQuality } from '@/lib/domain/article/article';
import { datePrecision } from '@/lib/domain/calendar/calendar-day';
import { coderKind } from '@/lib/domain/coder/coder';
import { eventPrecision } from '@/lib/domain/event/event';
import { matchBasis, reportMode } from '@/lib/domain/report/report';
import { shiftRuling } from '@/lib/domain/shift/shift-verdict';
import { silenceKind } from '@/lib/domain/silence/silence';
import { scoreBasis, scoreState } from '@/lib/domain/stance/stance-score';
import { publication } from '@/lib/domain/statement/statement';
import { capacity, modality } from '@/lib/domain/utterance/utterance';

interface FieldRule {
  readonly table: string;
  readonly rule: string;
  readonly when: string;
  readonly message: string;
}

/** Text columns that hold one of a few words, with the domain's own list of them. */
const words: readonly (readonly [table: string, column: string, options: readonly string[]])[] = [
  ['ActorVersion', 'kind', actorKind.options],
  ['ActorRelation', 'kind', relationKind.options],
  ['ArticleVersion', 'textPolicy', textPolicy.options],
  ['ArticleVersion', 'textQuality', textQuality.options],
  ['ArticleVersion', 'publication', publication.options],
  ['OccasionVersion', 'precision', datePrecision.options],
  ['OccasionVersion', 'publication', publication.options],
  ['StatementVersion', 'capacity', capacity.options],
  ['StatementVersion', 'precision', datePrecision.options],
  ['StatementVersion', 'modality', modality.options],
  ['StatementVersion', 'publication', publication.options],
  ['ReportVersion', 'mode', reportMode.options],
  ['ReportVersion', 'matchBasis', matchBasis.options],
  ['IssueVersion', 'publication', publication.options],
  ['Coder', 'kind', coderKind.options],
  ['Adjudication', 'basis', ['editor', 'seed-rule']],
  ['StanceScore', 'state', scoreState.options],
  ['EventVersion', 'precision', eventPrecision.options],
  ['EventVersion', 'publication', publication.options],
  ['ActorGroupVersion', 'publication', publication.options],
  ['Silence', 'kind', silenceKind.options],
  ['ShiftVerdict', 'verdict', shiftRuling.options],
];

const wordRules: readonly FieldRule[] = words.map(([table, column, options]) => ({
  table,
  rule: column,
  when: `NEW."${column}" NOT IN (${options.map((option) => `'${option}'`).join(', ')})`,
  message: `${table}: ${column} must be one of ${options.join(', ')}`,
}));

const days = [
  ['ArticleVersion', 'publishedOn'],
  ['OccasionVersion', 'heldOn'],
  ['StatementVersion', 'saidOn'],
  ['ActorVersion', 'until'],
  ['ActorAlias', 'until'],
  ['ActorRole', 'from'],
  ['ActorRole', 'until'],
  ['ActorRelation', 'on'],
  ['EventVersion', 'happenedOn'],
  ['Silence', 'from'],
  ['Silence', 'to'],
  ['ShiftVerdict', 'on'],
] as const;

/** SQLite's date() answers null for a day the calendar does not have, or moves it to one it has. */
const dayRules: readonly FieldRule[] = days.map(([table, column]) => ({
  table,
  rule: column,
  when: `NEW."${column}" IS NOT NULL AND date(NEW."${column}") IS NOT NEW."${column}"`,
  message: `${table}: ${column} must be a calendar day such as 2021-07-28`,
}));

const scale = ['StanceAnnotation', 'Adjudication', 'StanceScore'] as const;

const scaleRules: readonly FieldRule[] = scale.map((table) => ({
  table,
  rule: 'value',
  when: `NEW."value" IS NOT NULL AND (typeof(NEW."value") <> 'integer' OR NEW."value" NOT BETWEEN -2 AND 2)`,
  message: `${table}: value must be a whole number from -2 to 2`,
}));

const articleOf = (passage: string): string => `(SELECT "articleId" FROM "Passage" WHERE "id" = ${passage})`;

const shapeRules: readonly FieldRule[] = [
  {
    table: 'Passage',
    rule: 'span',
    when:
      'NEW."start" < 0 OR NEW."start" >= NEW."end" OR NEW."end" > (SELECT "length" FROM "Article" ' +
      'WHERE "id" = NEW."articleId")',
    message: 'Passage: start must be before end, and both inside the article',
  },
  {
    table: 'Passage',
    rule: 'overlap',
    when:
      'EXISTS (SELECT 1 FROM "Passage" p WHERE p."articleId" = NEW."articleId" AND p."start" < NEW."end" ' +
      'AND NEW."start" < p."end")',
    message: 'Passage: passages of an article must not overlap',
  },
  {
    table: 'ReportVersion',
    rule: 'span',
    when:
      'NEW."start" >= NEW."end" OR NOT EXISTS (SELECT 1 FROM "Passage" p WHERE p."id" = NEW."passageId" ' +
      'AND p."start" <= NEW."start" AND NEW."end" <= p."end")',
    message: 'ReportVersion: a span must lie inside its passage, start before end',
  },
  {
    table: 'ReportVersion',
    rule: 'article',
    when: `${articleOf('NEW."passageId"')} IS NOT (SELECT "articleId" FROM "Report" WHERE "id" = NEW."reportId")`,
    message: 'ReportVersion: the passage must belong to the article of the report',
  },
  {
    table: 'Target',
    rule: 'one',
    when: '(NEW."issueId" IS NULL) = (NEW."actorId" IS NULL)',
    message: 'Target: exactly one of issue and actor',
  },
  {
    table: 'IssueBearing',
    rule: 'sign',
    when: 'NEW."sign" NOT IN (-1, 1)',
    message: 'IssueBearing: sign must be 1 or -1',
  },
  {
    table: 'ShiftVerdict',
    rule: 'direction',
    when: 'NEW."direction" IS NOT NULL AND NEW."direction" NOT IN (-1, 1)',
    message: 'ShiftVerdict: direction must be 1 or -1',
  },
  {
    table: 'StanceScore',
    rule: 'settled',
    when:
      `NEW."state" = 'settled' AND (NEW."value" IS NULL OR NEW."basis" IS NULL ` +
      `OR NEW."basis" NOT IN (${scoreBasis.options.map((basis) => `'${basis}'`).join(', ')}))`,
    message: 'StanceScore: a settled score needs a value and its basis',
  },
];

/** Words that must be there: without them nobody could look the thing up again. */
const needed = [
  ['EventVersion', 'title'],
  ['EventVersion', 'source'],
  ['ActorGroupVersion', 'name'],
  ['Silence', 'sources'],
  ['ShiftVerdict', 'reason'],
] as const;

const neededRules: readonly FieldRule[] = needed.map(([table, column]) => ({
  table,
  rule: column,
  when: `trim(NEW."${column}") = ''`,
  message: `${table}: ${column} must not be empty`,
}));

const periodRules: readonly FieldRule[] = [
  { table: 'Silence', rule: 'period', when: 'NEW."from" > NEW."to"', message: 'Silence: from must not be after to' },
];

const textRules: readonly string[] = [
  `CREATE TRIGGER "PassageText_no_update" BEFORE UPDATE ON "PassageText" BEGIN SELECT RAISE(ABORT, 'PassageText: ` +
    `a text is never altered'); END;`,
];

/** Triggers on single fields: words, days, the scale, spans. */
export const fieldRules: readonly string[] = [
  ...[...wordRules, ...dayRules, ...scaleRules, ...shapeRules, ...neededRules, ...periodRules].map(
    ({ table, rule, when, message }) =>
      `CREATE TRIGGER "${table}_${rule}" BEFORE INSERT ON "${table}" WHEN ${when} BEGIN SELECT RAISE(ABORT, ` +
      `'${message}'); END;`,
  ),
  ...textRules,
];
