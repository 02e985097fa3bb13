import { once } from 'node:events';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

/** A process that writes without rest, and the newest change that it was told is kept. */
export class WritingProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  #newest = 0;
  #said = '';

  constructor(databaseFile: string) {
    const env = { ...process.env, DATABASE_URL: `file:${databaseFile}` };
    this.#child = spawn(process.execPath, ['--import', 'tsx', 'bench/fault/backup/write-without-rest.ts'], { env });
    this.#child.stdout.on('data', (chunk: Buffer) => this.#take(chunk.toString()));
    this.#child.stderr.pipe(process.stderr);
  }

  #take(text: string): void {
    const lines = (this.#said + text).split('\n');
    this.#said = lines.pop() ?? '';
    this.#newest = Number(lines.at(-1) ?? this.#newest);
  }

  get newest(): number {
    return this.#newest;
  }

  /** Waits until it was told of another change. */
  async goesOn(): Promise<void> {
    const before = this.#newest;
    while (this.#newest === before) {
      if (this.#child.exitCode !== null) throw new Error('The process that writes has ended.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await gone;
  }
}
