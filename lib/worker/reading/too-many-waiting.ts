/** Too many others wait to be read: it may be asked for again. */
export interface TooManyWaiting {
  readonly code: 'too-many-waiting';
}
