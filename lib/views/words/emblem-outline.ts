import type { Emblem } from './actor-look';

/** The outline of each emblem round 0,0, about 11 wide: of the same weight to the eye, not of the same size. */
export const emblemOutline: Record<Emblem, string> = {
  circle: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z',
  square: 'M-4.5-4.5H4.5V4.5H-4.5Z',
  diamond: 'M0-6 6 0 0 6-6 0Z',
  pill: 'M-3-3.4H3a3.4 3.4 0 0 1 0 6.8H-3a3.4 3.4 0 0 1 0-6.8Z',
  pillar: 'M-3-6H3V6H-3Z',
  half: 'M-6 3a6 6 0 0 1 12 0Z',
  hexagon: 'M0-5.8 5-2.9V2.9L0 5.8-5 2.9V-2.9Z',
  slab: 'M-3-4H6.4L3 4H-6.4Z',
};
