import { changeReason } from '@/lib/domain/change/change-reason';
import { issueFields } from '@/lib/domain/issue/issue-fields';
import { textAttributes } from '@/lib/views/form/text-attributes';

const { label, proposition, forPole, againstPole, note } = issueFields.shape;

/** What the schemas say to the fields of the issue form. */
export const issueAttributes = {
  label: textAttributes(label),
  proposition: textAttributes(proposition),
  forPole: textAttributes(forPole),
  againstPole: textAttributes(againstPole),
  note: textAttributes(note.unwrap()),
  reason: textAttributes(changeReason),
};
