import { z } from 'zod';

/** What nobody in particular is refused: an action without a sign-in, a wrong password, a try too many. */
export const countedKind = z.enum(['action-refused', 'sign-in-refused', 'sign-in-limited']);
export type CountedKind = z.infer<typeof countedKind>;

/** Stands for all addresses beyond the first of an hour, so that many addresses can't fill the log. */
export const otherAddresses = '*';

/** How often one address was refused something within an hour. `hour` is its beginning (ISO, UTC). */
export interface AccessCount {
  readonly hour: string;
  readonly kind: CountedKind;
  readonly address: string;
  readonly times: number;
}

const hourLong = 3_600_000;

/** The beginning of the hour that an instant lies in. */
export function hourOf(at: Date): string {
  return new Date(Math.floor(at.getTime() / hourLong) * hourLong).toISOString();
}
