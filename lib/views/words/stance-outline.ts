import type { StanceShape } from './stance-words';

/** The outline of each value's shape round 0,0, about 12 wide: up for, down against, doubled for "without reserve". */
export const stanceOutline: Readonly<Record<StanceShape, string>> = {
  'double-up': 'M0-7 5.4-1.4H-5.4ZM0 .9 5.4 6.5H-5.4Z',
  up: 'M0-5 5.6 4.6H-5.6Z',
  circle: 'M-4.4 0a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0-8.8 0Z',
  down: 'M0 5 5.6-4.6H-5.6Z',
  'double-down': 'M0 7 5.4 1.4H-5.4ZM0-.9 5.4-6.5H-5.4Z',
};
