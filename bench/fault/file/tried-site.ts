import { setTimeout as wait } from 'node:timers/promises';
import { Visitor, type PageAnswer } from '@/bench/visitor/visitor';
import { editor } from '@/lib/testing/site/accounts';
import { startSite, type Place, type Site } from '@/lib/testing/site/server';
import { openFile } from '@/lib/data/engine/sqlite/with-file';

const desk = '/admin/statements/wang-2021-07-28-taliban-role';

/** An answer of the site: its status, and whether a page in words came with it. */
export interface SiteAnswer {
  readonly status: number;
  readonly inWords: boolean;
}

/** A save that the site said it had kept. */
export interface SavedReason {
  readonly reason: string;
  readonly sent: number;
}

/**
 * A built site on one database, an editor at it who saves by a form that was opened beforehand, and what was
 * acknowledged.
 */
export class TriedSite {
  #turn = 0;
  readonly acknowledged: SavedReason[] = [];
  /** Statuses of saves that were not acknowledged. */
  readonly refused: SiteAnswer[] = [];

  private constructor(
    public site: Site,
    readonly place: Place,
    readonly visitor: Visitor,
    readonly form: PageAnswer,
  ) {}

  static async start(place: Place): Promise<TriedSite> {
    const site = await startSite({}, place);
    const visitor = new Visitor(site.address);
    await visitor.signIn(editor);
    return new TriedSite(site, place, visitor, await visitor.open(desk));
  }

  get file(): string {
    return this.place.databaseFile;
  }

  /** Starts the server again on what stands there. */
  async restart(meanwhile: () => void): Promise<void> {
    await this.site.stop();
    meanwhile();
    this.site = await startSite({}, this.place);
  }

  async save(): Promise<boolean> {
    this.#turn += 1;
    const reason = `Saved under a fault: ${this.#turn}.`;
    const sent = performance.now();
    const { response } = await this.visitor.post(this.form, '[aria-label="Judge this target"]', {
      value: this.#turn % 2 === 0 ? '1' : '2',
      reason,
    });
    const inWords = (await response.text()).includes('</html>');
    const isKept = response.status === 303;
    if (isKept) this.acknowledged.push({ reason, sent });
    else this.refused.push({ status: response.status, inWords });
    return isKept;
  }

  /** What a reader without a sign-in gets; `anew`: past the pages that are kept. */
  async read(anew = false): Promise<SiteAnswer> {
    const response = await fetch(`${this.site.address}/`, anew ? { headers: { cookie: 'anew=1' } } : {});
    return { status: response.status, inWords: (await response.text()).includes('</html>') };
  }

  /** Whether pages can be made and saves are kept again within so many milliseconds, without help. */
  async recovers(within: number): Promise<boolean> {
    for (const until = performance.now() + within; performance.now() < until;) {
      if ((await this.read(true)).status === 200 && (await this.save())) return true;
      await wait(250);
    }
    return false;
  }

  /** Of what was acknowledged since `since`, how much stands in none of these databases. */
  countLost(files: readonly string[] = [this.file], since = 0): number {
    const stored = new Set(
      files.flatMap((file) => {
        const database = openFile(file, { wait: 5_000 });
        const reasons = database.prepare<[], string>('SELECT reason FROM StanceAnnotation').pluck().all();
        database.close();
        return reasons;
      }),
    );
    return this.acknowledged.filter(({ reason, sent }) => sent >= since && !stored.has(reason)).length;
  }

  stop(): Promise<void> {
    return this.site.stop();
  }
}
