import { z } from 'zod';
import { toStatementFilter } from '../address/evidence-filter';
import {
  article,
  counting,
  narrowing,
  paging,
  positionDay,
  since,
  state,
  statement,
} from '../address/query/query-parts';
import { defineQuery } from '../address/query/define-query';

const { holder, target, speaker, addressee, occasion, outlet, ids: _ids, ...further } = narrowing;
/** The choices of the lists, and the article, which pages say by their path. */
const filter = { holder, target, speaker, addressee, occasion, outlet, article, ...further };
const { checked, modality, ...listCounting } = counting;
const countingChoices = { ...listCounting, checked, modality };
const list = { ...state, ...paging };

export const positionParameters = defineQuery({
  holder,
  target,
  ...positionDay,
  ...countingChoices,
  ...list,
}).parameters;
export const onePositionParameters = defineQuery({ ...positionDay, ...countingChoices, ...state }).parameters;
export const shiftParameters = defineQuery({ holder, target, since, ...countingChoices, ...list }).parameters;
export const oneCountedParameters = defineQuery({ ...countingChoices, ...state }).parameters;

export const plainParameters = defineQuery(list).parameters;
export const statementParameters = defineQuery({ ...filter, ...listCounting, ...list }).parameters;
export const reportParameters = defineQuery({ statement, ...filter, ...list }).parameters;
export const scoreParameters = defineQuery({ statement, ...filter, ...listCounting, ...list }).parameters;
export const oneParameters = defineQuery(state).parameters;
export const pathKey = z.object({ key: paging.after.parameter.unwrap().meta({ description: 'Slug or key' }) });

export type ApiQuery = z.infer<typeof scoreParameters>;

/** What is read of a query for positions or shifts; what counts is read as pictures read it. */
export type ApiPositionQuery = Pick<ApiQuery, 'holder' | 'target' | 'after' | 'limit'> & {
  readonly since?: string | undefined;
};

/** The filter of a query as the archive is asked for it. */
export function toApiFilter(query: ApiQuery) {
  return { ...toStatementFilter(query), key: query.statement, article: query.article };
}
