import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { nextCookies } from 'better-auth/next-js';
import { reader, writer } from '@/lib/data/archive';
import { now } from '@/lib/runtime/clock';
import { environment } from '@/lib/runtime/environment';
import { longest } from './lifetime/session-age';
import { queuedClient, type QueuedClient } from './queued-client';

interface AuthSettings {
  readonly secret: string | undefined;
  /** Where the site is reached: its scheme decides whether cookies are sent over https alone. */
  readonly address: string | undefined;
  /** The clock that sessions are opened by. */
  readonly clock?: () => Date;
}

/** The sign-in library over a client. Throws when the secret is missing. */
export function createAuth(
  client: QueuedClient,
  { secret, address = 'http://localhost:3000', clock = now }: AuthSettings,
) {
  if (!secret) {
    throw new Error(
      'BETTER_AUTH_SECRET is not set: start with `npm start`, which makes one, or set 32 random characters or more.',
    );
  }
  return betterAuth({
    appName: 'Demarche',
    secret,
    baseURL: address,
    trustedOrigins: [new URL(address).origin],
    database: prismaAdapter(client, { provider: 'sqlite' }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        coderId: { type: 'number', input: false, required: false },
      },
    },
    // Looking at a session never writes: a page that only reads must not. How long one holds is said in lifetime/.
    session: { expiresIn: longest.inAll / 1_000, disableSessionRefresh: true, deferSessionRefresh: true },
    databaseHooks: {
      session: {
        create: {
          before: (session) => {
            const at = clock();
            return Promise.resolve({ data: { ...session, createdAt: at, updatedAt: at } });
          },
        },
      },
    },
    advanced: {
      // They are named __Secure- then; a browser takes such a cookie over https alone.
      useSecureCookies: address.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
    },
    // Its limits don't cover calls from actions (limits/ does), and its log would name who mistyped.
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    plugins: [nextCookies()],
  });
}

/** What the library answers; where it failed, what failed beneath it, which it wraps: a database that can't be used. */
export async function answerOf<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof APIError && error.cause instanceof Error ? error.cause : error;
  }
}

const holder = globalThis as typeof globalThis & { demarcheAuth?: ReturnType<typeof createAuth> };

/** The sign-in library, set up at its first use: building the site needs no secret. It has no address of its own. */
export function auth(): ReturnType<typeof createAuth> {
  const { authSecret: secret, authUrl: address } = environment();
  holder.demarcheAuth ??= createAuth(queuedClient(reader, writer), { secret, address });
  return holder.demarcheAuth;
}
