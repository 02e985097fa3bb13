import { parseHTML } from 'linkedom';

/** What came back to a form that was sent as a browser without scripts sends it. */
export interface FormAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly cookie: string;
  readonly ms: number;
}

/** A form as a page showed it, ready to be sent with other words in its fields. */
export interface FoundForm {
  readonly address: string;
  readonly fields: readonly (readonly [string, string])[];
}

/** The form of a page whose button says `button`. */
export async function findForm(address: string, button: string, cookie = ''): Promise<FoundForm> {
  const { document } = parseHTML(await (await fetch(address, { headers: { cookie } })).text());
  const form = [...document.querySelectorAll('form')].find((one) =>
    [...one.querySelectorAll('button')].some(({ textContent }) => textContent === button),
  );
  if (!form) throw new Error(`${address} has no form with the button “${button}”.`);
  const inputs = [...form.querySelectorAll('input')].filter(
    (input) => !['radio', 'checkbox'].includes(input.getAttribute('type') ?? ''),
  );
  const fields = [...inputs, ...form.querySelectorAll('textarea')].map(
    (input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''] as const,
  );
  return { address, fields: fields.filter(([name]) => name !== '') };
}

/** Sends a form with `given` in its fields; answers how it was taken and how long that took. */
export async function postForm(
  form: FoundForm,
  given: Readonly<Record<string, string>>,
  cookie = '',
): Promise<FormAnswer> {
  const body = new FormData();
  for (const [name, value] of form.fields) body.append(name, value);
  for (const [name, value] of Object.entries(given)) body.set(name, value);
  const since = performance.now();
  const response = await fetch(form.address, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: new URL(form.address).origin, cookie },
  });
  await response.arrayBuffer();
  return {
    status: response.status,
    location: response.headers.get('location'),
    cookie: response.headers
      .getSetCookie()
      .map((one) => one.split(';', 1)[0])
      .join('; '),
    ms: performance.now() - since,
  };
}

/** Signs in by the form; answers the cookie. */
export async function signInto(
  origin: string,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<string> {
  const { status, cookie } = await postForm(await findForm(`${origin}/sign-in`, 'Sign in'), { email, password });
  if (status !== 303 || cookie === '') throw new Error(`Nobody could sign in as ${email}: ${status}.`);
  return cookie;
}
