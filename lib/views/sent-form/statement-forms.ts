import { z } from 'zod';
import { sentForm, sentId, sentKey, sentText, sentTexts, sentVersion } from './sent-form';

const onTheScale = z.enum(['-2', '-1', '0', '1', '2'], 'is no value of the scale');

const fields = {
  summary: sentText,
  speaker: sentText,
  capacity: sentText,
  occasion: sentText,
  saidOn: sentText,
  precision: sentText,
  venue: sentText,
  modality: sentText,
  condition: sentText,
  principals: sentTexts,
  claimedBy: sentTexts,
  addressees: sentTexts,
};
const coded = {
  ...fields,
  target: sentTexts,
  value: sentTexts,
  seen: sentText,
  newName: sentText,
  newTitle: sentText,
  newOf: sentText,
  newOfName: sentText,
  newOfKind: sentText,
};

export const fieldsForm = sentForm({
  ...fields,
  statementKey: sentKey,
  fieldsVersion: sentVersion,
  editReason: sentText,
});
export const proposalForm = sentForm({ ...coded, proposal: sentId });
export const handRecordForm = sentForm({
  ...coded,
  article: sentKey,
  words: sentText,
  place: sentText,
  mode: sentText,
  cue: sentText,
  reportOf: sentText,
});

export const acceptForm = sentForm({ proposal: sentId, speaker: sentText, article: sentKey });
export const reportForm = sentForm({ proposal: sentId, statement: sentKey });
export const rejectionForm = sentForm({ proposal: sentId, rejection: sentText, scope: sentText });
export const takeBackForm = sentForm({ article: sentKey });
export const acceptManyForm = sentForm({ article: sentKey, sure: sentText });

export const annotationForm = sentForm({
  statementKey: sentKey,
  target: sentText,
  value: sentText,
  reason: sentText,
  settle: sentText,
  adjudicationSeen: sentVersion,
});
export const confirmationForm = sentForm({
  statementKey: sentKey,
  target: sentKey,
  value: sentKey.pipe(onTheScale),
  skip: sentText,
});
export const undoForm = sentForm({ seq: sentId, reason: sentText, back: sentText });
