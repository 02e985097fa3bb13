import { sentFile, sentForm, sentId, sentKey, sentPaste, sentText, sentTexts, sentVersion } from './sent-form';

export const pasteForm = sentForm({ text: sentPaste });
export const uploadForm = sentForm({ file: sentFile });
export const addressForm = sentForm({ address: sentText });
export const intakeForm = sentForm({ intake: sentId });
export const articleForm = sentForm({
  intake: sentId,
  title: sentText,
  outlet: sentText,
  publishedOn: sentText,
  publishedBasis: sentText,
  language: sentText,
  textPolicy: sentText,
  textQuality: sentText,
});
export const ofArticleForm = sentForm({ article: sentKey });

export const followForm = sentForm({ address: sentText, outlet: sentText });
export const feedForm = sentForm({ feed: sentId });

export const sheetForm = sentForm({ sheet: sentId });
export const mappingForm = sentForm({
  sheet: sentId,
  heading: sentTexts,
  column: sentTexts,
  kind: sentTexts,
  unknown: sentTexts,
  meaning: sentTexts,
});
export const importForm = sentForm({
  sheet: sentId,
  seenVersion: sentVersion,
  seenMapping: sentText,
  reason: sentText,
  settle: sentText,
  leaveOut: sentText,
});
