/** Who records, when, and why; `byId` null: the seed. */
export interface Author {
  readonly byId: number | null;
  readonly at: Date;
  readonly reason: string;
}
