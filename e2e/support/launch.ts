const executablePath = process.env.CHROMIUM_PATH;
const isRoot = process.getuid?.() === 0;

/** Offline and deterministic: the browser must not fetch its own news, and can't use its sandbox as root. */
export const launchOptions = {
  args: [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ],
  ...(executablePath ? { executablePath } : {}),
};
