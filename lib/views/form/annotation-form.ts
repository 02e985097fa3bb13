import type { JudgedValue, StanceValue } from '@/lib/domain/stance/stance-value';
import { scaleWords, signed } from '../words/stance-words';
import { textOf } from './form-state';

/** A judgement as typed. `value` is `-2` … `2`, `none`, or empty while nothing is chosen. */
export interface AnnotationValues {
  readonly statementKey: string;
  readonly target: string;
  readonly value: string;
  readonly reason: string;
  readonly settle: boolean;
  readonly adjudicationSeen: string;
}

export function readAnnotationValues(form: FormData): AnnotationValues {
  return {
    statementKey: textOf(form, 'statementKey'),
    target: textOf(form, 'target'),
    value: textOf(form, 'value'),
    reason: textOf(form, 'reason'),
    settle: textOf(form, 'settle') === 'on',
    adjudicationSeen: textOf(form, 'adjudicationSeen'),
  };
}

/** What was chosen as a judgement would be written; undefined where nothing that fits was chosen. */
function judged(value: string): number | null | undefined {
  if (value === 'none') return null;
  return /^-?[0-2]$/.test(value) ? Number(value) : undefined;
}

/** As typed → as the command's schema checks it. */
export function toAnnotation(values: AnnotationValues): Record<keyof AnnotationValues, unknown> {
  return { ...values, value: judged(values.value), adjudicationSeen: Number(values.adjudicationSeen || Number.NaN) };
}

export const annotationSentences = {
  value: 'Choose a value, or “no stance”.',
  target: 'Choose what the stance is toward.',
};

export interface ValueChoice {
  readonly value: string;
  readonly stance: StanceValue | null;
  readonly label: string;
  readonly words: string;
  /** The key that chooses it while the form has the focus. */
  readonly key: string;
}

const choice = (stance: StanceValue, key: string): ValueChoice => ({
  value: String(stance),
  stance,
  label: signed(stance),
  words: scaleWords[stance],
  key,
});

/** The scale from against to for, on the keys 1 to 5, and "no stance" on 0. */
export const valueChoices: readonly ValueChoice[] = [
  choice(-2, '1'),
  choice(-1, '2'),
  choice(0, '3'),
  choice(1, '4'),
  choice(2, '5'),
  { value: 'none', stance: null, label: 'No stance', words: 'takes none toward this target; withdraws it', key: '0' },
];

export const judgedWords = (value: JudgedValue): string => (value === null ? 'no stance' : signed(value));

/** A value as the form's choice names it. */
export const choiceOf = (value: JudgedValue): string => (value === null ? 'none' : String(value));
