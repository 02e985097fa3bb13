import type { Refusal } from '@/lib/views/words/refusal-words';

/** Refusals of the person, of what they typed, or of the moment; all others are about what is recorded. */
const ofTheRequest: Readonly<Partial<Record<Refusal['code'], number>>> = {
  'may-not': 403,
  'wrong-credentials': 422,
  'fields-disagree': 422,
  'unknown-name': 422,
  'too-many-attempts': 429,
  'too-many-waiting': 503,
};

/** The status of an answer that says a refusal: what is not there, who may not, or what stands in the way. */
export function statusOfRefusal({ code }: Refusal): number {
  return ofTheRequest[code] ?? (code.startsWith('unknown-') ? 404 : 409);
}
