import { longDay } from '../words/day-words';
import { signed } from '../words/stance-words';
import { drawPicture } from './draw-picture';
import type { Picture } from './picture';
import { themedInk } from './picture-ink';
import { picturePageHref } from './picture-links';
import { element, escapeXml } from './svg-text';

const style = [
  ':root{color-scheme:light dark}',
  'body{margin:0;background:light-dark(#ffffff,#1b1a17);color:light-dark(#524e47,#bab4a9);' +
    'font:13px/1.6 Inter,"Helvetica Neue",Arial,sans-serif}',
  'svg{display:block;width:100%;height:auto}.narrow{display:none}',
  '@media(max-width:600px){.wide{display:none}.narrow{display:block}}',
  'a{color:light-dark(#1a4f74,#93c4e6)}' +
    'svg a:focus-visible,summary:focus-visible,.foot a:focus-visible' +
    '{outline:2px solid light-dark(#1a4f74,#93c4e6);outline-offset:2px}',
  '.foot{padding:0 20px 16px}.foot p{margin:0}.foot a,summary{display:inline-block;padding-block:.2rem}',
  '.unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}',
  'table{border-collapse:collapse}' +
    'th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;' +
    'border-top:1px solid light-dark(#e2ddd2,#33302a)}',
].join('');

const link = (href: string, text: string): string => element('a', { href, target: '_top' }, escapeXml(text));

/** The same statements as a table, those left out too. */
function tableOf({ observations, at }: Picture): string {
  const rows = observations.map(({ statementKey, saidOn, precision, holder, score, summary, leftOut }) =>
    element(
      'tr',
      {},
      element('td', {}, escapeXml(longDay(saidOn, precision))),
      element('td', {}, escapeXml(holder.short)),
      element('td', {}, escapeXml(score.value === null ? 'none' : signed(score.value))),
      element(
        'td',
        {},
        link(at(`/statements/${encodeURIComponent(statementKey)}`), summary),
        leftOut === null ? '' : ' (not counted)',
      ),
    ),
  );
  const head = ['Said', 'By', 'Stance', 'Statement'].map((name) => element('th', { scope: 'col' }, name));
  return element(
    'details',
    {},
    element('summary', {}, `Table (${observations.length})`),
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows)),
  );
}

/**
 * A whole HTML page with the picture alone, for a frame in another site: no script, nothing loaded, light and dark, one
 * drawing for wide frames and one for narrow ones. Links leave the frame. `isPinned`: the address names the version.
 */
export function toEmbedPage(picture: Picture, isPinned: boolean): string {
  const {
    title,
    asked,
    address,
    at,
    collection: { version },
  } = picture;
  const state = isPinned
    ? [escapeXml(`As of data version ${version}: newer data may exist. `), link(picturePageHref(asked), 'Newest data')]
    : [escapeXml(`The newest data, version ${version}; it changes with the site.`)];
  const drawn = (width: number, name: string): string =>
    element('div', { class: name }, drawPicture(picture, { width, ink: themedInk }));
  const foot = element(
    'div',
    { class: 'foot' },
    tableOf(picture),
    element(
      'p',
      {},
      link(address, 'This picture, with its evidence, on Demarche'),
      ' · ',
      link(at('/method'), 'Method'),
    ),
    element('p', {}, ...state),
  );
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escapeXml(`${title} · Demarche`)),
    element('style', {}, style),
  ];
  const main = element(
    'main',
    {},
    element('h1', { class: 'unseen' }, escapeXml(title)),
    drawn(960, 'wide'),
    drawn(360, 'narrow'),
    foot,
  );
  return `<!doctype html>\n<html lang="en"><head>${head.join('')}</head><body>${main}</body></html>\n`;
}

/** What a page is given to frame the picture: plain HTML. */
export function embedSnippet({ title }: Picture, address: string): string {
  return element(
    'iframe',
    { src: address, title, width: '100%', height: '640', loading: 'lazy', style: 'border:0;max-width:60rem' },
    '',
  );
}
