/** A site whose server holds the tags: its pages have them as the vendors give them. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { expressConsent, headTag } from 'sekisho/server';

const options = {
  vendors: ['google-analytics', 'vimeo'],
  policy: { url: '/privacy', version: '2026-04-01' },
};
const consent = expressConsent(options);
const files = join(import.meta.dirname, 'public');

const page = (title, film, isCounted) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    ${headTag(options, { src: '/sekisho/sekisho.js' })}
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
    <script>
      window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } gtag('js', new Date()); gtag('config', 'G-1')
    </script>
    <script src="/htmx.min.js"></script>
  </head>
  <body hx-boost="true">
    <nav><a id="to-home" href="/">Home</a> <a id="to-lesson" href="/lesson">Lesson</a></nav>
    <h1>${title}</h1>
    <iframe src="https://player.vimeo.com/video/${film}" title="Film ${film}" width="640" height="360"></iframe>
    <p id="state">${isCounted ? 'Visits are counted.' : 'Visits are not counted.'}</p>
    <footer><button data-sekisho="preferences">Cookie settings</button></footer>
  </body>
</html>`;

const PAGES = { '/': ['Home', 1], '/lesson': ['Lesson', 2] };

const answer = (request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  if (Object.hasOwn(PAGES, path)) {
    const isCounted = response.locals.decision.choices['google-analytics'] === 'granted';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(...PAGES[path], isCounted));
    return;
  }
  response.setHeader('content-type', 'text/javascript; charset=utf-8');
  createReadStream(join(files, normalize(path)))
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
};

createServer((request, response) => consent(request, response, () => answer(request, response))).listen(
  Number(process.env.PORT ?? 3000),
  process.env.HOST ?? '127.0.0.1',
);
