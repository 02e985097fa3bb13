import { closeConnections, writer } from '@/lib/data/archive';
import type { Writer } from '@/lib/data/transact';
import { runCommand } from './run-command';

/** Runs a command that writes: says what it answers, and leaves the database closed however it ends. */
export function runWriting(command: (writer: Writer, words: string[]) => Promise<string>): void {
  runCommand(async (words) => {
    try {
      console.log(await command(writer(), words));
    } finally {
      await closeConnections();
    }
  });
}
