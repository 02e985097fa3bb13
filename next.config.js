const path = require('node:path');

const development = process.env.NODE_ENV === 'development';
// Tests build into a folder of their own, so that they never disturb a server that is running.
const buildFolder = process.env.DEMARCHE_BUILD_FOLDER;

// Next writes the page's data into inline scripts, so 'unsafe-inline' stays until every page is rendered with a nonce.
// React asks for eval in development only, to rebuild server stack traces.
const pagePolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

// Pictures that other sites frame: no script, nothing loaded.
const embedPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *";

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

const pageHeaders = [
  { key: 'Content-Security-Policy', value: pagePolicy },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  ...everywhere,
];

/** @type {import('next').NextConfig} */
module.exports = {
  ...(buildFolder ? { distDir: buildFolder } : {}),
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3', '@prisma/client'],
  turbopack: { root: path.resolve(__dirname) },
  experimental: {
    // What only editors open, the reader of articles and its word lists, is loaded when one does.
    preloadEntriesOnStart: false,
    // A page's parts are few and small: fewer requests are worth more than parts kept in the cache from page to page.
    turbopackChunking: { firstPageLoadPriority: 1, requestCost: 1_000_000, minChunkSize: 200_000 },
    // An article of 5,000,000 characters, three bytes each where the script is not Latin; and files that are larger
    // than is taken, so that a sentence at the field says so. What is larger still, the server turns away
    // (`serve/refusals/refuse-body.mjs`).
    serverActions: { bodySizeLimit: '33mb' },
  },
  typescript: {
    // `npm run types` checks more than the build would, once, where it belongs.
    ignoreBuildErrors: true,
    ...(buildFolder ? { tsconfigPath: 'e2e/tsconfig.build.json' } : {}),
  },
  headers: async () => [
    { source: '/((?!embed/).*)', headers: pageHeaders },
    { source: '/embed/:path*', headers: [{ key: 'Content-Security-Policy', value: embedPolicy }, ...everywhere] },
  ],
};
