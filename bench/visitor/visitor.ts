import { parseHTML } from 'linkedom';
import { fieldsOf, type FieldValues } from './form-fields';

export interface PageAnswer {
  readonly status: number;
  /** Where the answer came from, after redirects: path and query. */
  readonly path: string;
  readonly document: Document;
}

/** What a form was answered with: what was sent is taken where it leads on, to `location`. */
export interface FormReply {
  readonly path: string;
  readonly response: Response;
  readonly location: string | null;
}

const parse = (html: string): Document => (parseHTML(html) as unknown as { document: Document }).document;

/** Waits no longer for an answer than this, in milliseconds. */
const patience = 120_000;

/**
 * Somebody who uses the site without JavaScript: opens pages, fills in their forms, follows redirects, keeps cookies.
 */
export class Visitor {
  readonly #cookies = new Map<string, string>();

  constructor(private readonly address: string) {}

  async open(path: string): Promise<PageAnswer> {
    return this.#see(path, await this.#ask(path, {}));
  }

  /**
   * Sends the form at `selector`, one of its fields or itself, as a browser without scripts does; what came back at
   * once.
   */
  async post(seen: PageAnswer, selector: string, filled: FieldValues): Promise<FormReply> {
    const form = seen.document.querySelector(selector)?.closest('form');
    if (!form) throw new Error(`No form ${selector} at ${seen.path} (status ${seen.status}).`);
    const action = form.getAttribute('action') ?? '';
    // React writes a script there where a form goes to the page itself.
    const path = action === '' || action.startsWith('javascript:') ? seen.path : action;
    const response = await this.#ask(path, {
      method: 'POST',
      body: fieldsOf(form, filled),
      headers: { Origin: this.address },
    });
    return { path, response, location: response.headers.get('location') };
  }

  /** The page that an answer holds or leads to. */
  async follow({ path, response }: FormReply): Promise<PageAnswer> {
    return this.#see(path, response);
  }

  async send(seen: PageAnswer, selector: string, filled: FieldValues): Promise<PageAnswer> {
    return this.follow(await this.post(seen, selector, filled));
  }

  async signIn({ email, password }: { readonly email: string; readonly password: string }): Promise<void> {
    const page = await this.open('/sign-in');
    const after = await this.send(page, '[name="password"]', { email, password });
    if (!after.path.startsWith('/admin'))
      throw new Error(`${email} could not sign in: ${after.document.body.textContent.slice(0, 300)}`);
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      ...(init.headers as Record<string, string> | undefined),
      ...(cookie === '' ? {} : { Cookie: cookie }),
    };
    const response = await fetch(`${this.address}${path}`, {
      ...init,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(set) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }

  async #see(path: string, response: Response): Promise<PageAnswer> {
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    const html = await response.text();
    if (next === null) return { status: response.status, path, document: parse(html) };
    const { pathname, search } = new URL(next, `${this.address}${path}`);
    return this.open(`${pathname}${search}`);
  }
}
