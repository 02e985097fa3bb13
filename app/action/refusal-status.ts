import type { Refusal } from '@/lib/views/refusal-words';

/** Refusals that are about the person, or the moment, not about what is recorded. */
const ofTheMoment: Readonly<Partial<Record<Refusal['code'], number>>> = {
  'may-not': 403, 'wrong-credentials': 422, 'too-many-attempts': 429, 'too-many-waiting': 503,
};

/** The status of an answer that says a refusal: what is not there, who may not, or what stands in the way. */
export function statusOfRefusal({ code }: Refusal): number {
  return ofTheMoment[code] ?? (code.startsWith('unknown-') && code !== 'unknown-name' ? 404 : 409);
}
