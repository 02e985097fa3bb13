import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { editor } from '../../lib/testing/site/accounts';
import { startSite, type Site } from '../../lib/testing/site/server';
import { findForm, postForm, signInto, type FoundForm } from './posted-form';
import { ask, readFor, versionIn, type ReadingRecord } from './readers';

const pages = ['/', '/actors/china', '/issues/troop-withdrawal', '/statements'] as const;
const readers = 20;
const desk = '/admin/statements/wang-2021-07-28-taliban-role?target=issue%3Ataliban-role';

interface Forms {
  readonly signIn: FoundForm;
  readonly judge: FoundForm;
  readonly cookie: string;
}

/** A site under load: who reads it, who is refused, and who saves. */
export class LoadSite {
  #saved = 0;
  #refused = 0;
  #acknowledged = 0;
  readonly saves: number[] = [];
  readonly addresses: readonly string[];

  private constructor(
    readonly site: Site,
    readonly forms: Forms,
  ) {
    this.addresses = pages.map((page) => `${site.address}${page}`);
  }

  static async start(): Promise<LoadSite> {
    const site = await startSite();
    const signIn = await findForm(`${site.address}/sign-in`, 'Sign in');
    const cookie = await signInto(site.address, editor);
    const load = new LoadSite(site, {
      signIn,
      cookie,
      judge: await findForm(`${site.address}${desk}`, 'Save', cookie),
    });
    load.#acknowledged = (await load.probe())[0] ?? Number.NaN;
    return load;
  }

  /** The versions that the pages stand at now. */
  async probe(): Promise<number[]> {
    const agent = new Agent();
    return Promise.all(this.addresses.map(async (address) => versionIn((await ask(agent, address)).body)));
  }

  /** By turns, somebody without an account sends a form of the desk, and a wrong password. */
  async refuse(seen: ReadingRecord): Promise<void> {
    this.#refused += 1;
    const { judge, signIn } = this.forms;
    const isAtDesk = this.#refused % 2 === 0;
    const wrong = { email: `stranger-${this.#refused}@example.org`, password: 'not-the-password' };
    const { status } = isAtDesk ? await postForm(judge, this.#judgement()) : await postForm(signIn, wrong);
    if (status >= 500) seen.failed += 1;
  }

  #judgement(): Record<string, string> {
    return { value: this.#saved % 2 === 0 ? '1' : '2', reason: `Judgement ${this.#saved} of the trial.` };
  }

  /**
   * An editor saves a judgement and looks at the page that comes back. From when it was acknowledged, no page may be
   * older.
   */
  async save(seen: ReadingRecord): Promise<void> {
    this.#saved += 1;
    const since = performance.now();
    const { status, location } = await postForm(this.forms.judge, this.#judgement(), this.forms.cookie);
    if (status !== 303 || location === null) throw new Error(`A judgement was not saved: ${status}.`);
    this.#acknowledged += 1;
    const newest = this.#acknowledged;
    const [versions] = await Promise.all([this.probe(), this.#look(location, since)]);
    seen.stale += versions.filter((version) => !(version >= newest)).length;
  }

  /** The page that an editor is led to after a save: only when it stands is the save over for them. */
  async #look(location: string, since: number): Promise<void> {
    const page = await fetch(new URL(location, this.site.address), { headers: { cookie: this.forms.cookie } });
    await page.text();
    this.saves.push(performance.now() - since);
  }

  /** Reads for so many seconds; beside it `each` is done once a second. */
  async read(
    seconds: number,
    seen: ReadingRecord,
    each: ((seen: ReadingRecord) => Promise<void>) | null,
  ): Promise<void> {
    const state = { isOver: false };
    const beside = (async () => {
      while (each !== null && !state.isOver) await Promise.all([each(seen), wait(1_000)]);
    })();
    await readFor(this.addresses, readers, seconds, () => this.#acknowledged, seen);
    state.isOver = true;
    await beside;
  }

  stop(): Promise<void> {
    return this.site.stop();
  }
}
