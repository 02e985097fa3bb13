/** Runs pieces of work in the order they came, at most so many at once: each is done sooner than if all were begun together. */
export function inTurn(atOnce) {
  const waiting = [];
  let running = 0;
  const next = () => {
    if (running >= atOnce) return;
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
