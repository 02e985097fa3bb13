/** Proposals at least this sure come first in the inbox; the others follow, marked as less sure. From 0 to 1. */
export const sureEnough = 0.5;
