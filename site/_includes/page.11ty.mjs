// @ts-check
/** The frame around every page. It has no script but the search, and its policy lets nothing be asked of another host. */

const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'";

/** @type {(text: string) => string} */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * @typedef {object} Frame
 * @property {string} content
 * @property {string} title
 * @property {string} file of the page on the site
 * @property {{ title: string, rows: { title: string, file: string }[] }[]} groups
 * @property {{ heading: string, anchor: string }[]} parts of the page
 */

/** A page's own parts are listed under it, unless there are too many to be read there. */
const MANY = 20;

/** @param {Frame} frame */
export const render = ({ content, title, file, groups, parts }) => {
  const up = '../'.repeat(file.split('/').length - 1);
  /** @type {(row: { title: string, file: string }) => string} */
  const entry = (row) => {
    if (row.file !== file) return `<li><a href="${up}${row.file}">${escape(row.title)}</a></li>`;
    const list = parts.map(({ heading, anchor }) => `<li><a href="#${anchor}">${escape(heading)}</a></li>`).join('');
    return `<li><a href="${up}${row.file}" aria-current="page">${escape(row.title)}</a>${
      parts.length && parts.length <= MANY ? `<ul>${list}</ul>` : ''
    }</li>`;
  };
  const navigation = groups
    .map((group) => `<h2>${escape(group.title)}</h2><ul>${group.rows.map(entry).join('')}</ul>`)
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}${file === 'index.html' ? '' : ' – Sekisho'}</title>
<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}site.css">
<script src="${up}search.js" data-up="${up}" defer></script>
<script src="${up}scrollable.js" type="module"></script>
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header>
<a class="home" href="${up}index.html">Sekisho <span lang="ja">関所</span></a>
<a href="${up}docs/index.html">All pages</a>
<a href="${up}playground.html">Playground</a>
<search id="search" hidden>
<label for="words">Search</label>
<input id="words" type="search" autocomplete="off" aria-controls="found">
<div id="results">
<p id="count" role="status"></p>
<ul id="found"></ul>
</div>
</search>
</header>
<div class="columns">
<nav aria-label="Pages">
${navigation}
</nav>
<main id="content" tabindex="-1">
${content}
</main>
</div>
</body>
</html>
`;
};
