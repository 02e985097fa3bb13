import type { Observation } from '@/lib/domain/stance/observation';
import { valueInForce, type StanceScore } from '@/lib/domain/stance/stance-score';
import type { Statement } from '@/lib/domain/statement/statement';
import { targetName } from '@/lib/domain/target/target';
import { joined, toTable, type Column, type ExportSource, type ExportTable } from './export-table';

interface Scored {
  readonly statement: Pick<Statement, 'key' | 'saidOn' | 'precision'>;
  readonly score: StanceScore;
}

const stanceColumns: readonly Column<{ readonly score: StanceScore }>[] = [
  { name: 'target', means: 'what the stance is toward: issue:slug or actor:slug', of: ({ score }) => score.target.key },
  { name: 'target_name', means: 'its name', of: ({ score }) => targetName(score.target) },
  {
    name: 'value',
    means: 'the score in force, -2 (rejects) to 2 (backs); empty where it is not settled',
    of: ({ score }) => valueInForce(score),
  },
  {
    name: 'state',
    means: 'settled, or open where coders differ and nobody has settled it',
    of: ({ score }) => score.state,
  },
  { name: 'basis', means: 'agreed by all coders, or adjudicated', of: ({ score }) => score.basis },
  {
    name: 'checked_by_a_person',
    means: 'whether a person judged the same or settled it',
    of: ({ score }) => score.checked,
  },
];

const scoreColumns: readonly Column<Scored>[] = [
  { name: 'statement', means: 'key of the statement', of: ({ statement }) => statement.key },
  { name: 'said_on', means: 'day it was said (ISO)', of: ({ statement }) => statement.saidOn },
  ...stanceColumns,
  { name: 'reason', means: 'why, in the words of the judgement in force', of: ({ score }) => score.reason },
  {
    name: 'since_version',
    means: 'the change by which this state of the score began',
    of: ({ score }) => score.since.seq,
  },
  { name: 'since', means: 'its instant (UTC)', of: ({ score }) => score.since.at },
  {
    name: 'address',
    means: 'the statement’s page at this data version',
    of: ({ statement }, { statementAddress }) => statementAddress(statement.key),
  },
];

/** One row a statement and target, whoever holds it. */
export function scoreTable(source: ExportSource): ExportTable {
  const found = new Map<string, Scored>();
  for (const { statementKey: key, saidOn, precision, score } of source.observations) {
    found.set(`${key} ${score.target.key}`, { statement: { key, saidOn, precision }, score });
  }
  return toTable([...found.values()], scoreColumns, source);
}

const observationColumns: readonly Column<Observation>[] = [
  { name: 'holder', means: 'slug of the actor that holds the stance', of: ({ holder }) => holder.slug },
  { name: 'holder_name', means: 'its name', of: ({ holder }) => holder.name },
  ...stanceColumns,
  { name: 'said_on', means: 'day it was said (ISO)', of: ({ saidOn }) => saidOn },
  { name: 'precision', means: 'how exactly the day is known', of: ({ precision }) => precision },
  {
    name: 'counted',
    means: 'whether it counts under the rule that the file names',
    of: ({ leftOut }) => leftOut === null,
  },
  {
    name: 'left_out_as',
    means:
      'why not: hearsay, private, standing, unnamed (in no named outlet), unchecked (by a person), ' +
      'modality (another one) or open',
    of: ({ leftOut }) => leftOut,
  },
  {
    name: 'on_the_word_of',
    means: 'slug of the one on whose word alone it is known',
    of: ({ claimedBy }) => claimedBy?.slug ?? null,
  },
  { name: 'speaker', means: 'slug of who said it', of: ({ speaker }) => speaker.slug },
  { name: 'capacity', means: 'official, or own for a private voice', of: ({ capacity }) => capacity },
  { name: 'modality', means: 'asserted, conditional, hoped, committed or standing', of: ({ modality }) => modality },
  { name: 'joint', means: 'whether several principals said it together', of: ({ joint }) => joint },
  { name: 'reports', means: 'number of articles that carry it', of: ({ reportCount }) => reportCount },
  { name: 'outlets', means: 'slugs of the outlets', of: ({ outlets }) => joined(outlets.map(({ slug }) => slug)) },
  { name: 'statement', means: 'key of the statement', of: ({ statementKey }) => statementKey },
  { name: 'summary', means: 'the statement in one sentence', of: ({ summary }) => summary },
  {
    name: 'address',
    means: 'the statement’s page at this data version',
    of: ({ statementKey }, { statementAddress }) => statementAddress(statementKey),
  },
];

/** One row a statement, target and holder: what dots and cells stand on. */
export const observationTable = (source: ExportSource): ExportTable =>
  toTable(source.observations, observationColumns, source);
