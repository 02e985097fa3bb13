import { z } from 'zod';

const settings = z.object({
  DATABASE_URL: z.string().default('file:var/demarche.db'),
  BETTER_AUTH_SECRET: z.string().min(32).optional(),
  BETTER_AUTH_URL: z.url().optional(),
  SEED_ARTICLE_TEXTS: z.string().optional(),
  DEMARCHE_NOW: z.iso.datetime().optional(),
  DEMARCHE_PASSWORD: z.string().optional(),
});

export interface Environment {
  readonly databaseUrl: string;
  readonly authSecret: string | undefined;
  readonly authUrl: string | undefined;
  readonly seedArticleTexts: string | undefined;
  /** A fixed clock for tests: an instant (ISO, UTC). */
  readonly now: string | undefined;
  readonly password: string | undefined;
}

/** The settings the process was started with. Throws, naming the setting, when one does not fit. */
export function environment(): Environment {
  const read = settings.safeParse(process.env);
  if (!read.success) throw new Error(`A setting does not fit: ${z.prettifyError(read.error)}`);
  const { data } = read;
  return {
    databaseUrl: data.DATABASE_URL,
    authSecret: data.BETTER_AUTH_SECRET,
    authUrl: data.BETTER_AUTH_URL,
    seedArticleTexts: data.SEED_ARTICLE_TEXTS,
    now: data.DEMARCHE_NOW,
    password: data.DEMARCHE_PASSWORD,
  };
}
