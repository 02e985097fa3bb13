/**
 * How often a costly property is tried: a fifth as often as it is meant to hold, and as often by `npm run properties`.
 */
export const propertyRuns = (full: number): number => (process.env.PROPERTIES === 'full' ? full : Math.ceil(full / 5));
