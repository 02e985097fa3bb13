import type { Refusal } from '@/lib/views/refusal-words';

/** Refusals that are about the person, not about what is recorded. */
const ofThePerson: Readonly<Partial<Record<Refusal['code'], number>>> = { 'may-not': 403, 'wrong-credentials': 403, 'too-many-attempts': 429 };

/** The status of an answer that says a refusal: what is not there, who may not, or what stands in the way. */
export function statusOfRefusal({ code }: Refusal): number {
  return ofThePerson[code] ?? (code.startsWith('unknown-') && code !== 'unknown-name' ? 404 : 409);
}
