import type { PageAnswer, Visitor } from './visitor';

/** Pastes a text as an article; the page that shows what was found in it, or the form again with a sentence. */
export async function paste(visitor: Visitor, text: string): Promise<PageAnswer> {
  return visitor.send(await visitor.open('/admin/articles'), '[aria-label="Paste an article"]', { text });
}

export async function upload(visitor: Visitor, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<PageAnswer> {
  return visitor.send(await visitor.open('/admin/articles'), '[aria-label="Upload an article"]', {
    file: new File([bytes], name),
  });
}

export async function uploadSheet(visitor: Visitor, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<PageAnswer> {
  return visitor.send(await visitor.open('/admin/data'), '[aria-label="Upload a spreadsheet"]', {
    file: new File([bytes], name),
  });
}

/** On the page that shows what was found in a text: saves it as an article of this outlet, which is read; the inbox. */
export async function saveAndRead(
  visitor: Visitor,
  found: PageAnswer,
  fields: Readonly<Record<string, string>>,
): Promise<PageAnswer> {
  return visitor.send(found, '[aria-label="About this article"]', fields);
}

/** In the inbox: accepts the proposal in front. */
export async function acceptFirst(visitor: Visitor, inbox: PageAnswer): Promise<PageAnswer> {
  return visitor.send(inbox, '[aria-label="Decide about this proposal"]', {});
}

/** Judges a target of a statement. */
export async function annotate(
  visitor: Visitor,
  statement: string,
  value: string,
  reason: string,
): Promise<PageAnswer> {
  const page = await visitor.open(`/admin/statements/${statement}`);
  return visitor.send(page, '[aria-label="Judge this target"]', { value, reason });
}
