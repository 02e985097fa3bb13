/** Runs a command; a failure ends the process with its sentence instead of a stack. */
export function runCommand(command: (words: string[]) => Promise<void>): void {
  command(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
