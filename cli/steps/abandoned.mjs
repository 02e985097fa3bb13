/**
 * npm passes a signal to the shell between it and us, which dies of it without a word; the server must not outlive
 * that.
 */
export function whenAbandoned(then) {
  const shell = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    then();
  }, 500);
  watch.unref();
}
