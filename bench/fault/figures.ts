/** Figures of a trial, each said beside what is asked of it. */
export class Figures {
  readonly #missed: string[] = [];

  #say(name: string, figure: number, bound: string, isMet: boolean): void {
    const shown = Number.isInteger(figure) ? String(figure) : figure.toFixed(2);
    console.log(`${isMet ? 'met   ' : 'MISSED'}  ${name}: ${shown} (${bound})`);
    if (!isMet) this.#missed.push(name);
  }

  atLeast(name: string, figure: number, least: number): void {
    this.#say(name, figure, `at least ${least}`, figure >= least);
  }

  atMost(name: string, figure: number, most: number): void {
    this.#say(name, figure, `at most ${most}`, figure <= most);
  }

  /** Throws, naming them, when figures were missed. */
  judge(): void {
    if (this.#missed.length > 0) throw new Error(`Missed: ${this.#missed.join('; ')}.`);
  }
}
