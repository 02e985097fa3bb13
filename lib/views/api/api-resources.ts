import { type z } from 'zod';
import {
  oneParameters,
  onePositionParameters,
  oneCountedParameters,
  plainParameters,
  positionParameters,
  reportParameters,
  scoreParameters,
  shiftParameters,
  statementParameters,
} from './api-parameters';
import { apiPosition, apiPositionInFull, apiShift } from './api-position-schemas';
import {
  apiActor,
  apiActorInFull,
  apiArticle,
  apiArticleInFull,
  apiIssue,
  apiReport,
  apiScore,
  apiStatement,
} from './api-schemas';

interface ApiResource {
  readonly title: string;
  readonly item: z.ZodObject;
  /** What one of them holds when it is asked for alone. */
  readonly single: z.ZodObject;
  readonly parameters: z.ZodObject;
  /** Of one alone. */
  readonly alone: z.ZodObject;
  /** A key that the seed's collection has, for examples. */
  readonly example: string;
}

/** Every resource of `/api/v1`, in the order they are shown. One more row here is one more resource in the document. */
export const apiResources = {
  actors: {
    title: 'Actors',
    item: apiActor,
    single: apiActorInFull,
    parameters: plainParameters,
    alone: oneParameters,
    example: 'china',
  },
  issues: {
    title: 'Issues',
    item: apiIssue,
    single: apiIssue,
    parameters: plainParameters,
    alone: oneParameters,
    example: 'taliban-role',
  },
  statements: {
    title: 'Statements',
    item: apiStatement,
    single: apiStatement,
    parameters: statementParameters,
    alone: oneParameters,
    example: 'wang-2021-07-28-taliban-role',
  },
  reports: {
    title: 'Reports',
    item: apiReport,
    single: apiReport,
    parameters: reportParameters,
    alone: oneParameters,
    example: '',
  },
  scores: {
    title: 'Scores',
    item: apiScore,
    single: apiScore,
    parameters: scoreParameters,
    alone: oneCountedParameters,
    example: 'wang-2021-07-28-taliban-role,issue:taliban-role',
  },
  articles: {
    title: 'Articles',
    item: apiArticle,
    single: apiArticleInFull,
    parameters: plainParameters,
    alone: oneParameters,
    example: 'diplomat-2021-06-04',
  },
  positions: {
    title: 'Positions',
    item: apiPosition,
    single: apiPositionInFull,
    parameters: positionParameters,
    alone: onePositionParameters,
    example: 'china,issue:troop-withdrawal',
  },
  shifts: {
    title: 'Shifts',
    item: apiShift,
    single: apiShift,
    parameters: shiftParameters,
    alone: oneCountedParameters,
    example: '',
  },
} as const satisfies Record<string, ApiResource>;

export type ApiResourceName = keyof typeof apiResources;
export const apiResourceNames = Object.keys(apiResources) as ApiResourceName[];
export const isApiResource = (name: string): name is ApiResourceName => Object.hasOwn(apiResources, name);

/** What an item of a list is asked for by. */
export function keyOf(item: { readonly slug: string } | { readonly key: string }): string {
  return 'slug' in item ? item.slug : item.key;
}
