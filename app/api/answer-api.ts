import { archiveOf, reader, type Archive } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { sha256 } from '@/lib/data/history/digest';
import { countStances } from '@/lib/data/statement/stance-count';
import { findVersionBefore, listWithdrawnSince } from '@/lib/data/change/past-states';
import { findUnknownName } from '@/lib/data/search/unknown-name';
import { productVersion } from '@/lib/runtime/product-version';
import { siteAddress } from '@/lib/runtime/site-address';
import { apiDocument } from '@/lib/views/api/api-document';
import { noSuchName, queryFault } from '@/lib/views/api/api-faults';
import { nextAddress, toApiCounting, toApiMeta } from '@/lib/views/api/api-page';
import { toApiFilter, type ApiQuery } from '@/lib/views/api/api-parameters';
import {
  apiResourceNames,
  apiResources,
  isApiResource,
  keyOf,
  type ApiResourceName,
} from '@/lib/views/api/api-resources';
import { problem } from '@/lib/views/api/problem';
import { withVersion } from '@/lib/views/export/export-query';
import { settingsOf } from '@/lib/views/export/position-table';
import { endOfDay, type queryOf } from '@/lib/views/address/version-query';
import { findResource } from './find-resource';
import { findReckoned, isReckoned, listReckoned, toCountingRule, toPositionAsk } from './reckoned-resource';
import { listResource } from './list-resource';

type Query = ReturnType<typeof queryOf>;

/** What goes back: a refusal with its status, or a body that is the same as long as its tag is. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: object;
  readonly etag?: string;
}

export function refusal(status: number, code: string, message: string, field?: string): ApiAnswer {
  return { status, body: problem(status, code, message, field) };
}

type Asked = { readonly query: ApiQuery } | { readonly refused: ApiAnswer };

/** The query as the resource's parameters read it; a refusal names the first that does not fit. */
function readQuery(query: Query, parameters: (typeof apiResources)[ApiResourceName]['parameters' | 'alone']): Asked {
  const read = parameters.safeParse(query);
  if (read.success) {
    return 'version' in read.data && read.data.version !== undefined && read.data.asOf !== undefined
      ? { refused: refusal(400, 'bad-parameter', 'Name a version or a day, not both.', 'asOf') }
      : { query: read.data };
  }
  const { code, message, field } = queryFault(read.error.issues);
  return { refused: refusal(400, code, message, field) };
}

async function openAsked(db: Archive['db'], { version, asOf }: ApiQuery): Promise<Archive | ApiAnswer> {
  const asked = asOf === undefined ? version && Number(version) : await findVersionBefore(db, endOfDay(asOf));
  const archive = await archiveOf(db, typeof asked === 'number' ? asked : undefined);
  return typeof asked === 'number' && asked > archive.head
    ? refusal(404, 'unknown-version', `The newest version is ${archive.head}.`, 'version')
    : archive;
}

const withdrawnSince = (archive: Archive): Promise<readonly string[]> =>
  archive.version === archive.head ? Promise.resolve([]) : listWithdrawnSince(archive);

async function metaOf(name: ApiResourceName, key: string | undefined, archive: Archive, query: ApiQuery) {
  const meta = toApiMeta(await readCollection(archive), archive.head, await withdrawnSince(archive), productVersion);
  const rule = toCountingRule(query);
  if (isReckoned(name)) return { ...meta, settings: settingsOf(toPositionAsk(query).rule) };
  if (name !== 'scores' && (name !== 'statements' || key !== undefined)) return meta;
  const [statement, target] = key?.split(',') ?? [];
  const count = await countStances(
    archive,
    toApiFilter({
      ...query,
      ...(key === undefined ? {} : { statement, target, modality: undefined, checked: undefined }),
    }),
    rule,
  );
  return { ...meta, counting: toApiCounting(count, rule) };
}

async function bodyOf(
  name: ApiResourceName,
  key: string | undefined,
  archive: Archive,
  query: ApiQuery,
): Promise<object | null> {
  const origin = siteAddress();
  const at = (path: string): string => `${origin}${withVersion(path, archive.version)}`;
  if (key !== undefined) {
    const data = isReckoned(name)
      ? await findReckoned(name, archive, key, query, at)
      : await findResource(name, archive, key, query, at);
    return data && { data, meta: await metaOf(name, key, archive, query) };
  }
  const { items, more } = isReckoned(name)
    ? await listReckoned(name, archive, query, at)
    : await listResource(name, archive, query, at);
  const last = items.at(-1);
  const next = more && last ? `${origin}${nextAddress(`/api/v1/${name}`, query, archive.version, keyOf(last))}` : null;
  return { data: items, meta: await metaOf(name, key, archive, query), next };
}

/**
 * A key that names nothing; or a statement, or a score of one, that was published at the version and is withdrawn
 * since.
 */
async function missing(name: ApiResourceName, key: string, archive: Archive): Promise<ApiAnswer> {
  const statement = key.split(',')[0] ?? '';
  return (name === 'statements' || name === 'scores') && (await withdrawnSince(archive)).includes(statement)
    ? refusal(
        410,
        'withdrawn',
        `The statement ${statement} was published at version ${archive.version} and is withdrawn since.`,
      )
    : refusal(404, 'unknown-key', `There is no “${key}” among the ${name} at version ${archive.version}.`);
}

/** Answers for a resource: its list, or what one key of it names. */
async function answerResource(
  name: ApiResourceName,
  key: string | undefined,
  asked: ApiQuery,
  db: Archive['db'],
): Promise<ApiAnswer> {
  const archive = await openAsked(db, asked);
  if (!('db' in archive)) return archive;
  const unknown = await findUnknownName(archive, asked);
  if (unknown) return refusal(404, 'unknown-name', noSuchName(unknown, archive.version), unknown.part);
  const body = await bodyOf(name, key, archive, asked);
  if (body === null) return missing(name, key ?? '', archive);
  const path = key === undefined ? [name] : [name, key];
  const said = JSON.stringify([productVersion, archive.version, archive.head, path, Object.entries(asked).sort()]);
  return { status: 200, body, etag: `"${sha256(said)}"` };
}

/** Answers `/api/v1/…path` with its query. */
export async function answerApi(
  path: readonly string[],
  query: Query,
  db: Archive['db'] = reader(),
): Promise<ApiAnswer> {
  const [name = '', key, ...deeper] = path;
  if (name === 'openapi.json' && key === undefined)
    return { status: 200, body: apiDocument(siteAddress(), productVersion) };
  if (!isApiResource(name) || deeper.length > 0)
    return refusal(404, 'unknown-resource', `There are ${apiResourceNames.join(', ')}, and openapi.json.`);
  const asked = readQuery(query, key === undefined ? apiResources[name].parameters : apiResources[name].alone);
  return 'refused' in asked ? asked.refused : answerResource(name, key, asked.query, db);
}
