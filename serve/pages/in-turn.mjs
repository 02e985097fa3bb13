/**
 * Runs pieces of work in the order they came, at most `atOnce()` together: each is done sooner than if all were begun
 * at once.
 */
export function inTurn(atOnce) {
  const waiting = [];
  let running = 0;
  const next = () => {
    if (running >= atOnce()) return;
    const work = waiting.shift();
    if (!work) return;
    running += 1;
    void work().finally(() => {
      running -= 1;
      next();
    });
    next();
  };
  return (work) => {
    waiting.push(work);
    next();
  };
}
