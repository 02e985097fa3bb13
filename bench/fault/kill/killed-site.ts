import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { familyOf } from '@/bench/memory/held';
import { editor } from '@/lib/testing/site/accounts';
import { leavePlace, newPlace, startSite, type Place, type Site } from '@/lib/testing/site/server';
import { Visitor } from '@/bench/visitor/visitor';

/** How soon what the killed server had started must be gone, in milliseconds. */
const soon = 10_000;

function isAlive(pid: number): boolean {
  try {
    // A process that nobody has waited for yet is a name, no process.
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** A site that is killed and started again, on one database at one address. */
export class KilledSite {
  #site: Site | null = null;

  private constructor(
    private readonly place: Place,
    readonly visitor: Visitor,
  ) {}

  static async open(): Promise<KilledSite> {
    const place = await newPlace();
    const killed = new KilledSite(place, new Visitor(`http://localhost:${place.port}`));
    await killed.start();
    await killed.visitor.signIn(editor);
    return killed;
  }

  get databaseFile(): string {
    return this.place.databaseFile;
  }

  /**
   * Starts it on what stands there, and looks at a page of readers and one of editors. Throws where it doesn't come up.
   */
  async start(): Promise<void> {
    this.#site = await startSite({}, this.place);
    for (const path of ['/', '/admin']) {
      const { status, path: shown } = await this.visitor.open(path);
      const isOwn = path === '/' || this.#isFirst || shown === path;
      if (status !== 200 || !isOwn) throw new Error(`After the start ${path} answered ${status} at ${shown}.`);
    }
    this.#isFirst = false;
  }
  #isFirst = true;

  /** SIGKILL; answers how many of the processes it had started are still there some seconds later. */
  async kill(): Promise<number> {
    const started = this.#site ? familyOf(this.#site.pid).slice(1) : [];
    await this.#site?.stop();
    this.#site = null;
    for (const until = Date.now() + soon; Date.now() < until && started.some(isAlive);) await wait(50);
    return started.filter(isAlive).length;
  }

  async leave(): Promise<void> {
    await this.kill();
    leavePlace(this.place);
  }
}
