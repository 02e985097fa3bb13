import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

const silence = new Writable({ write: (_chunk, _encoding, done) => done() });

/** Asks on the terminal without showing what is typed. Throws where nobody can be asked. */
export function askPassword(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new Error('No terminal to ask for the password on: set DEMARCHE_PASSWORD.');
  }
  process.stdout.write(question);
  const terminal = createInterface({ input: process.stdin, output: silence, terminal: true });
  return new Promise((resolve, reject) => {
    terminal.once('SIGINT', () => {
      terminal.close();
      process.stdout.write('\n');
      reject(new Error('Nothing was changed.'));
    });
    terminal.once('line', (line) => {
      terminal.close();
      process.stdout.write('\n');
      resolve(line);
    });
  });
}
