import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Runs every axe rule for WCAG 2.2 A and AA and for good practice; a violation is printed with its places.
 * It needs the page's JavaScript: in a context without, it never ends.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // What passes is not gathered: on a long page that takes most of the time.
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .withTags(rules)
    // The other way gathers the results of frames from elsewhere, of which no page has one, in a page of its own: three
    // times as slow.
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, help, helpUrl, nodes }) => {
    const places = nodes.map(({ target, html }) => `    ${target.join(' ')}\n      ${html.slice(0, 160)}`);
    return [`${id}: ${help} (${helpUrl})`, ...places].join('\n');
  });
  expect(found, `axe at ${page.url()}`).toEqual([]);
}
