import { z } from 'zod';

/** The content type of a refusal to a program (RFC 9457). */
export const problemType = 'application/problem+json';

/** A refusal to a program. `type` is always `about:blank`: what kind it is, `code` says. */
export const apiProblem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    /** What was wrong with this request, in a sentence. */
    detail: z.string(),
    code: z.string(),
    /** The parameter that it is about. */
    field: z.string().optional(),
  })
  .meta({ id: 'Problem' });
export type ApiProblem = z.infer<typeof apiProblem>;

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  410: 'Gone',
  503: 'Service Unavailable',
};

export function problem(status: number, code: string, detail: string, field?: string): ApiProblem {
  return {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail,
    code,
    ...(field === undefined ? {} : { field }),
  };
}
