import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { madeWith } from '../words/product-words';
import { pathKey } from './api-parameters';
import { apiResourceNames, apiResources, type ApiResourceName } from './api-resources';
import { apiMeta } from './api-schemas';
import { apiProblem, problemType } from './problem';

const json = (schema: z.ZodType, description: string) => ({ description, content: { 'application/json': { schema } } });

const refused = (description: string) => ({ description, content: { [problemType]: { schema: apiProblem } } });

/** A page of a list, as it is answered. `next` is the address of what follows; null at the end. */
export const listAnswer = (name: ApiResourceName) =>
  z.object({ data: z.array(apiResources[name].item), meta: apiMeta, next: z.string().nullable() });

/** One item, as it is answered. */
export const oneAnswer = (name: ApiResourceName) => z.object({ data: apiResources[name].single, meta: apiMeta });

const refusals = {
  '304': { description: 'Not changed: the ETag sent as If-None-Match still holds' },
  '400': refused('Part of the query was not understood; `field` names it'),
  '404': refused('There is no such resource, key or version, or nothing of the name in `field`'),
  '410': refused('The statement was published at this version and is withdrawn since'),
  '405': refused('Only GET is answered'),
};

function pathsOf(name: ApiResourceName): ZodOpenApiPathsObject {
  const { title, parameters, alone } = apiResources[name];
  const tags = [title];
  const list: ZodOpenApiOperationObject = {
    operationId: `list-${name}`,
    tags,
    summary: `${title}, by key`,
    requestParams: { query: parameters },
    responses: { '200': json(listAnswer(name), 'A page of them'), ...refusals },
  };
  const one: ZodOpenApiOperationObject = {
    operationId: `get-${name}`,
    tags,
    summary: 'One of them',
    requestParams: { path: pathKey, query: alone },
    responses: { '200': json(oneAnswer(name), 'It'), ...refusals },
  };
  return { [`/api/v1/${name}`]: { get: list }, [`/api/v1/${name}/{key}`]: { get: one } };
}

/**
 * The OpenAPI 3.1 document of `/api/v1`, made from the schemas that the answers are checked against. `origin` without a
 * slash at its end. Its version is that of the interface; which release of Demarche answers, it says in words.
 */
export function apiDocument(origin: string, productVersion: string) {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Demarche',
      version: '1',
      description:
        'What governments and other political actors say they want, over time. Reading only. ' +
        'Values are codings of statements as reported; ' +
        '`checkedByAPerson` says of each whether a person has checked it. ' +
        `${madeWith(productVersion)}.`,
    },
    servers: [{ url: origin === '' ? '/' : origin }],
    paths: Object.assign({}, ...apiResourceNames.map(pathsOf)) as ZodOpenApiPathsObject,
  });
}
