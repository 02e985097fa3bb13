import type { Transaction } from '../transact';

/** Slug → id for the identities that other rows name. */
export interface Directory {
  id(slug: string): number;
  find(slug: string): number | null;
}

/** A row names something that is not recorded. */
export class UnknownName extends Error {
  constructor(
    readonly noun: string,
    readonly named: string,
  ) {
    super(`There is no ${noun} "${named}".`);
  }
}

function directory(noun: string, rows: readonly { id: number; name: string }[]): Directory {
  const ids = new Map(rows.map((row) => [row.name, row.id]));
  return {
    find: (slug) => ids.get(slug) ?? null,
    id: (slug) => {
      const id = ids.get(slug);
      if (id === undefined) throw new UnknownName(noun, slug);
      return id;
    },
  };
}

export async function actorDirectory(tx: Transaction): Promise<Directory> {
  const rows = await tx.actor.findMany({ select: { id: true, slug: true } });
  return directory(
    'actor',
    rows.map((row) => ({ id: row.id, name: row.slug })),
  );
}

export async function outletDirectory(tx: Transaction): Promise<Directory> {
  const rows = await tx.outlet.findMany({ select: { id: true, slug: true } });
  return directory(
    'outlet',
    rows.map((row) => ({ id: row.id, name: row.slug })),
  );
}

export async function occasionDirectory(tx: Transaction): Promise<Directory> {
  const rows = await tx.occasion.findMany({ select: { id: true, slug: true } });
  return directory(
    'occasion',
    rows.map((row) => ({ id: row.id, name: row.slug })),
  );
}

export async function articleDirectory(tx: Transaction): Promise<Directory> {
  const rows = await tx.article.findMany({ select: { id: true, slug: true } });
  return directory(
    'article',
    rows.map((row) => ({ id: row.id, name: row.slug })),
  );
}

export async function eventDirectory(tx: Transaction): Promise<Directory> {
  const rows = await tx.event.findMany({ select: { id: true, slug: true } });
  return directory(
    'event',
    rows.map((row) => ({ id: row.id, name: row.slug })),
  );
}

export async function groupDirectory(tx: Transaction): Promise<Directory> {
  const rows = await tx.actorGroup.findMany({ select: { id: true, slug: true } });
  return directory(
    'group',
    rows.map((row) => ({ id: row.id, name: row.slug })),
  );
}

export async function coderDirectory(tx: Transaction): Promise<Directory> {
  const rows = await tx.coder.findMany({ select: { id: true, slug: true } });
  return directory(
    'coder',
    rows.map((row) => ({ id: row.id, name: row.slug })),
  );
}
