/** A dot's place before it is spread: x in per cent of the width, and the lane it stands in. */
export interface DotPlace {
  readonly x: number;
  readonly lane: number;
}

// A dot is 11 px wide; on the narrowest phone a plot is 280 px wide, so dots nearer than this would touch there.
const touching = 4.2;

/**
 * Gives each dot a step above or below its lane's middle so that none hides another: dots of one lane nearer than a
 * dot's width are stacked. In and out in the same order; steps are in dot heights, centred on 0 (−0.5, 0.5; −1, 0, 1).
 * `tallest` is the height of the tallest stack, in dots.
 */
export function spreadDots(dots: readonly DotPlace[]): { readonly steps: readonly number[]; readonly tallest: number } {
  const steps = new Array<number>(dots.length).fill(0);
  let tallest = dots.length > 0 ? 1 : 0;
  for (const run of runsOf(dots)) {
    const slots = slotsOf(run.map(({ x }) => x));
    const height = Math.max(...slots) + 1;
    tallest = Math.max(tallest, height);
    for (const [index, { at }] of run.entries()) steps[at] = (slots[index] ?? 0) - (height - 1) / 2;
  }
  return { steps, tallest };
}

interface InRun {
  readonly x: number;
  readonly at: number;
}

/** Neighbours of one lane, each touching the next. */
function runsOf(dots: readonly DotPlace[]): readonly (readonly InRun[])[] {
  const ordered = dots
    .map(({ x, lane }, at) => ({ x, lane, at }))
    .sort((a, b) => a.lane - b.lane || a.x - b.x || a.at - b.at);
  const runs: (typeof ordered)[] = [];
  for (const dot of ordered) {
    const run = runs[runs.length - 1];
    const previous = run?.[run.length - 1];
    if (run && previous?.lane === dot.lane && dot.x - previous.x < touching) run.push(dot);
    else runs.push([dot]);
  }
  return runs;
}

/** The lowest free slot for each x, in ascending order of x. */
function slotsOf(xs: readonly number[]): readonly number[] {
  const lastIn: number[] = [];
  return xs.map((x) => {
    const free = lastIn.findIndex((taken) => x - taken >= touching);
    const slot = free === -1 ? lastIn.length : free;
    lastIn[slot] = x;
    return slot;
  });
}
