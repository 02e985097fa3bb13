/** Who reads what is printed may have had enough of it (`| head -1`): then the command ends, and nothing failed. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

/** Runs a command; a failure ends the process with its sentence instead of a stack. */
export function runCommand(command: (words: string[]) => Promise<void> | void): void {
  endWithReader();
  // What is thrown before the first wait is a failure like any other.
  Promise.resolve()
    .then(() => command(process.argv.slice(2)))
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    });
}
