export interface Outlet {
  readonly slug: string;
  readonly name: string;
  /** False for a reprint whose publisher is not known. */
  readonly named: boolean;
}
