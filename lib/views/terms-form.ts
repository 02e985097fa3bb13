import { changeReason } from '@/lib/domain/change/change-reason';
import { issueTerms, termsText } from '@/lib/domain/issue/issue-terms';
import { textOf } from './form-state';

/** The terms of an issue as typed, one a line. */
export interface TermsValues {
  readonly slug: string;
  readonly fieldsVersion: string;
  readonly reason: string;
  readonly terms: string;
}

const linesOf = (text: string): string[] => text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');

export function toTermsValues(slug: string, terms: readonly string[], fieldsVersion: number): TermsValues {
  return { slug, fieldsVersion: String(fieldsVersion), reason: '', terms: terms.join('\n') };
}

export function readTermsValues(form: FormData): TermsValues {
  return { slug: textOf(form, 'slug'), fieldsVersion: textOf(form, 'fieldsVersion'), reason: textOf(form, 'reason'), terms: textOf(form, 'terms') };
}

/** As typed → terms and reason, or what is wrong with each; a fault of one term says its line. */
export function parseTermsEdit(values: TermsValues) {
  const terms = issueTerms.safeParse(linesOf(values.terms));
  const reason = changeReason.safeParse(values.reason);
  if (terms.success && reason.success) return { ok: true as const, terms: terms.data, reason: reason.data };
  const ofTerms = (terms.error?.issues ?? []).map(({ path: [line], message }) => ({ path: ['terms'], message: typeof line === 'number' ? `Line ${line + 1}: ${message}` : message }));
  const ofReason = (reason.error?.issues ?? []).map(({ message }) => ({ path: ['reason'], message }));
  return { ok: false as const, issues: [...ofTerms, ...ofReason] };
}

/** What was typed, as it compares with what another person saved. */
export const typedTerms = ({ terms }: TermsValues): string => termsText(linesOf(terms));
