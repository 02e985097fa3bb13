import { valueChoices } from '@/lib/views/form/annotation-form';
import type { Earlier } from '@/lib/views/form/form-state';
import { JudgedValueMark } from './judged-value';

/** The other person's value beside one's own. */
export function OtherJudgement({
  earlier: { change, value },
  own,
}: {
  readonly earlier: Earlier;
  readonly own: string;
}) {
  const chosen = valueChoices.find((choice) => choice.value === own);
  if (value === undefined) return null;
  return (
    <dl className="facts mt-2">
      <dt>{change.by}</dt>
      <dd>
        <JudgedValueMark value={value} />
      </dd>
      <dt>Yours</dt>
      <dd>{chosen ? <JudgedValueMark value={chosen.stance} /> : 'nothing chosen'}</dd>
    </dl>
  );
}
