const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text) => text.replaceAll(/[&<>"']/gu, (sign) => escapes[sign]);

// The colours and type of app/styles, in one small piece: this page must stand when nothing else can be loaded.
const dark = '--paper:#151412;--ink:#ece9e2;--soft:#bab4a9;--rule:#33302a;--link:#93c4e6;--warn:#ffad70';
const sans = '0.9375rem/1.6 Inter,ui-sans-serif,system-ui,sans-serif';
const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1b18;--soft:#524e47;--rule:#e2ddd2;--link:#1a4f74;--warn:#8a3a00}
@media(prefers-color-scheme:dark){:root{${dark}}}
body{margin:0;background:var(--paper);color:var(--ink);font:${sans};overflow-wrap:break-word}
header{border-bottom:1px solid var(--rule);padding:.9rem 1.25rem}main{max-width:40rem;padding:2.5rem 1.25rem}
h1{font:600 clamp(1.6rem,1.2rem + 2vw,2.25rem)/1.15 'Source Serif 4',Georgia,serif;margin:0 0 1rem;text-wrap:balance}
h2{font:600 1.1rem/1.3 'Source Serif 4',Georgia,serif;margin:2rem 0 .5rem}
a{color:var(--link);text-underline-offset:.2em}header a{color:inherit;text-decoration:none;font-weight:600}
.kicker{color:var(--warn);font-weight:600;margin:0 0 .5rem}.soft{color:var(--soft)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}`;

/** What such a page may load: nothing but its own style. */
export const refusalPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A page of its own that says why there is no other; `remedy` is what whoever runs the site can do. */
export function refusalPage({ status, title, detail, hint, remedy }) {
  const advice = remedy ? `<h2>What you can do</h2><p>${escaped(remedy)}</p>` : '';
  const more = hint ? `<p>${escaped(hint)}</p>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${escaped(title)} · Demarche</title><style>${style}</style></head>
<body><header><a href="/">Demarche</a></header><main id="main"><p class="kicker">${status}</p><h1>${escaped(title)}</h1>
<p>${escaped(detail)}</p>${more}${advice}<p class="soft"><a href="/">To the overview</a></p></main></body></html>
`;
}
