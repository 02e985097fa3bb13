'use server';

import { inputOf } from '@/app/action/deed';
import { formAction } from '@/app/form-action';
import { judgeShift } from '@/lib/commands/shift/judge-shift';
import { afterDeed } from '@/lib/views/address/admin-links';
import { shiftVerdictForm } from '@/lib/views/sent-form/entry-forms';
import { parseShiftVerdict, readShiftVerdict, shiftVerdictSentences } from '@/lib/views/form/shift-verdict-form';

export const judge = formAction({
  permission: 'judge-shift',
  form: shiftVerdictForm,
  read: readShiftVerdict,
  parse: (values) => inputOf(parseShiftVerdict(values)),
  sentences: shiftVerdictSentences,
  command: (tx, { input }, by, at) => judgeShift(tx, input, by, at),
  next: ({ sent }, { change }) => afterDeed(sent.back, 'recorded', change),
});
