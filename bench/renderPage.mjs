// @ts-check
import { nonceOf } from './setups.mjs';

const SENTENCE =
  'The road over the pass was closed at sunset, and whoever came late waited for the morning at the inn. ';
const CONTENT = Array.from(
  { length: 20 },
  (_, n) => `<section><h2>Station ${n + 1}</h2><p>${SENTENCE.repeat(4)}</p></section>`,
).join('\n');

/** The page that every peer is measured on. @type {(parts: { head: string, body: string }, setup: import('./setups.mjs').Setup) => string} */
export const renderPage = ({ head, body }, setup) => `<!doctype html>
<html lang="${setup.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The old road</title>
<link rel="icon" href="data:,">
${head}
<style${nonceOf(setup)}>body{font:16px/1.5 sans-serif;max-width:40em;margin:2em auto}</style>
</head>
<body>
<h1>The old road</h1>
${CONTENT}
<div id="list" hidden></div>
${setup.extra && `${setup.extra}\n`}${body}
</body>
</html>`;
