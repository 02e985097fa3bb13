import { ask, type Answer } from './ask';

export interface ActionCall {
  /** The site's address, and a page of it that has the action. */
  readonly address: string;
  readonly page: string;
  readonly id: string;
  readonly cookie?: string;
  readonly fields?: readonly (readonly [string, string | Blob])[];
  /** What the action gets before the form; the last state of a form that was just opened. */
  readonly state?: unknown;
}

/** A form’s bytes and their content type. */
async function bytesOf(form: FormData): Promise<{ readonly body: Uint8Array; readonly type: string }> {
  const sent = new Response(form);
  return { body: new Uint8Array(await sent.arrayBuffer()), type: sent.headers.get('content-type') ?? '' };
}

/** Calls a server action as a page’s script does: its state and its form, in React’s encoding. */
export async function callAction({
  address,
  page,
  id,
  cookie,
  fields = [],
  state = { attempt: 0 },
}: ActionCall): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(`_1_${name}`, value);
  form.append('0', JSON.stringify([state, '$K1']));
  const { body, type } = await bytesOf(form);
  const headers = {
    'Content-Type': type,
    'Next-Action': id,
    Origin: address,
    Accept: 'text/x-component',
    ...(cookie === undefined ? {} : { Cookie: cookie }),
  };
  return ask(address, { method: 'POST', path: page, headers, body });
}
