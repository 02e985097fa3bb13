import { z } from 'zod';
import { backupSchedule } from './backups-setting';

const listed = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
const hostWithPort = z.string().regex(/^[^\s/@]+:\d{1,5}$/, 'List hosts with their ports, such as 127.0.0.1:4010.');

const settings = z
  .object({
    DATABASE_URL: z.string().default('file:var/demarche.db'),
    BETTER_AUTH_SECRET: z.string().min(32).optional(),
    BETTER_AUTH_URL: z.url().optional(),
    SEED_ARTICLE_TEXTS: z.string().optional(),
    DEMARCHE_NOW: z.iso.datetime().optional(),
    DEMARCHE_PASSWORD: z.string().optional(),
    ALLOW_LOCAL_ADDRESSES: z.string().default('').transform(listed).pipe(z.array(hostWithPort)),
    BACKUPS: backupSchedule,
    CODER_URL: z
      .url({ protocol: /^https?$/ })
      .or(z.literal(''))
      .optional(),
    CODER_MODEL: z.string().trim().optional(),
    CODER_KEY: z.string().optional(),
  })
  .refine(({ CODER_URL, CODER_MODEL }) => !CODER_URL || CODER_MODEL, {
    path: ['CODER_MODEL'],
    error: 'name the model that CODER_URL is to be asked for',
  });

export interface Environment {
  readonly databaseUrl: string;
  readonly authSecret: string | undefined;
  readonly authUrl: string | undefined;
  readonly seedArticleTexts: string | undefined;
  /** A fixed clock for tests: an instant (ISO, UTC). */
  readonly now: string | undefined;
  readonly password: string | undefined;
  /** Hosts with ports, such as `127.0.0.1:4010`, that articles may be fetched from though they are not public. */
  readonly allowedLocalAddresses: readonly string[];
  /** How often, in milliseconds, a backup is made, and how many are kept; null: none is made by itself. */
  readonly backups: { readonly every: number; readonly keep: number } | null;
  /** The second machine coder; null: none is asked, and no article leaves the machine. */
  readonly coder: { readonly url: string; readonly model: string; readonly key: string | undefined } | null;
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
    allowedLocalAddresses: data.ALLOW_LOCAL_ADDRESSES,
    backups: data.BACKUPS,
    coder:
      data.CODER_URL && data.CODER_MODEL
        ? { url: data.CODER_URL, model: data.CODER_MODEL, key: data.CODER_KEY === '' ? undefined : data.CODER_KEY }
        : null,
  };
}
