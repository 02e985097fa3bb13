import { apiResources, type ApiResourceName } from './api-resources';

/** One resource as the page about the interface shows it. */
export interface ApiReference {
  readonly name: ApiResourceName;
  readonly title: string;
  readonly means: string;
  readonly parameters: readonly { readonly name: string; readonly means: string }[];
  /** Names of what an item holds, with what they mean where the name does not say it. */
  readonly fields: readonly { readonly name: string; readonly means: string }[];
}

const described = (
  shape: Readonly<Record<string, { readonly meta: () => { readonly description?: string | undefined } | undefined }>>,
) => Object.entries(shape).map(([name, part]) => ({ name, means: part.meta()?.description ?? '' }));

export function toApiReference(name: ApiResourceName): ApiReference {
  const { title, item, single, parameters } = apiResources[name];
  return {
    name,
    title,
    means: item.meta()?.description ?? '',
    parameters: described(parameters.shape),
    fields: described(single.shape),
  };
}
