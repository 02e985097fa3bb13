import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What is wrong with a parameter's value and what it may be: "is no day; a day is written 2021-07-28". */
function faultOf(issue: Issue): string {
  if (issue.code === 'invalid_value')
    return `may be ${issue.values
      .map(String)
      .sort((a, b) => Number(a) - Number(b) || 0)
      .join(', ')}`;
  if (issue.code === 'invalid_format')
    return issue.format === 'date' ? 'is no such day; a day is written 2021-07-28' : issue.message;
  return issue.code === 'invalid_type' ? 'is given more than once' : issue.message;
}

/** The first thing wrong with a query, by parameter, in words for whoever wrote it. */
export function queryFault(issues: readonly Issue[]): {
  readonly code: 'bad-parameter' | 'unknown-parameter';
  readonly field: string;
  readonly message: string;
} {
  const [issue] = issues;
  if (issue?.code === 'unrecognized_keys') {
    const field = issue.keys[0] ?? '';
    return { code: 'unknown-parameter', field, message: `${field}: no such parameter here.` };
  }
  const field = String(issue?.path[0] ?? '');
  return { code: 'bad-parameter', field, message: `${field}: ${issue ? faultOf(issue) : 'can’t be read'}.` };
}

/** "holder: there is no “atlantis” at version 188." */
export function noSuchName({ part, name }: { readonly part: string; readonly name: string }, version: number): string {
  return `${part}: there is no “${name}” at version ${version}.`;
}
