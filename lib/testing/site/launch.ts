const executablePath = process.env.CHROMIUM_PATH;
const isRoot = process.getuid?.() === 0;

/**
 * Parts of the browser that no page needs. The last three would start, for each window, two pages behind its address
 * bar. Of two such lists Chromium reads the last, so this one also names what Playwright's switches off.
 */
const withoutFeatures = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
];

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
    `--disable-features=${withoutFeatures.join(',')}`,
  ],
  ...(executablePath ? { executablePath } : {}),
};
