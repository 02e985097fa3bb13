import { createWriter, type Writer } from '@/lib/data/transact';
import { environment } from '@/lib/runtime/environment';
import { runCommand } from './run-command';

/** Runs a command that writes: says what it answers, and leaves the database closed however it ends. */
export function runWriting(command: (writer: Writer, words: string[]) => Promise<string>): void {
  runCommand(async (words) => {
    const writer = createWriter(environment().databaseUrl);
    try {
      console.log(await command(writer, words));
    } finally {
      await writer.close();
    }
  });
}
