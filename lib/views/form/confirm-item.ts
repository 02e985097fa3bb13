import { textOf } from './form-state';

/** What the confirm form carries: the score that was seen, and how many scores were skipped before it. */
export interface ConfirmationValues {
  readonly statementKey: string;
  readonly target: string;
  readonly value: string;
  readonly skip: string;
}

export function readConfirmation(form: FormData): ConfirmationValues {
  const read = (name: keyof ConfirmationValues): string => textOf(form, name);
  return { statementKey: read('statementKey'), target: read('target'), value: read('value'), skip: read('skip') };
}

/** How far the queue is: scores a person has checked and those skipped lie behind. */
export interface QueueProgress {
  readonly place: number;
  readonly scores: number;
  readonly words: string;
}

export function toQueueProgress(
  { scores, scoresChecked }: { readonly scores: number; readonly scoresChecked: number },
  skipped: number,
): QueueProgress {
  const place = Math.min(scoresChecked + skipped + 1, scores);
  const aside = skipped > 0 ? `, ${skipped} skipped` : '';
  return { place, scores, words: `${place} of ${scores} (${scoresChecked} checked by a person${aside})` };
}

/** `3` → 3; anything else that an address may say → 0. */
export function parseSkip(skip: string | string[] | undefined): number {
  return typeof skip === 'string' && /^\d{1,4}$/.test(skip) ? Number(skip) : 0;
}
