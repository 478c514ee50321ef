/** The fonts of the pictures: from packages of exact versions, so that no picture depends on what a machine has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Handler } from '../rig/server.js';
import type { Pictured } from '../../scripts/pictures.mjs';

const FAMILIES = {
  'noto-sans': 'Noto Sans Variable',
  'noto-sans-jp': 'Noto Sans JP Variable',
  'noto-sans-arabic': 'Noto Sans Arabic Variable',
  'noto-sans-thai': 'Noto Sans Thai Variable',
} as const;
type Package = keyof typeof FAMILIES;

/** What letters are looked for in first; then in all the others, for a page names companies of every country. */
const FIRST: Readonly<Record<Pictured, Package>> = {
  en: 'noto-sans',
  de: 'noto-sans',
  ja: 'noto-sans-jp',
  ar: 'noto-sans-arabic',
  th: 'noto-sans-thai',
};

const FOLDER = fileURLToPath(new URL('../../node_modules/@fontsource-variable/', import.meta.url));
const PATH = /^\/fonts\/([\w-]+)\/(index\.css|files\/[\w.-]+\.woff2)$/;

/** Serves `/fonts/<package>/…`. */
export const serveFonts: Handler = (req, res, next) => {
  const [, name = '', file = ''] = PATH.exec(req.url ?? '') ?? [];
  if (!Object.hasOwn(FAMILIES, name)) return next();
  res.setHeader('content-type', file.endsWith('.css') ? 'text/css' : 'font/woff2');
  res.end(readFileSync(join(FOLDER, name, file)));
};

/** What a page has in its head, so that everything on it stands in these fonts. */
export const fontMarkup = (language: Pictured): string => {
  const names = [FIRST[language], ...(Object.keys(FAMILIES) as Package[]).filter((name) => name !== FIRST[language])];
  const stack = names.map((name) => `"${FAMILIES[name]}"`).join(',');
  const links = names.map((name) => `<link rel="stylesheet" href="/fonts/${name}/index.css">`).join('');
  // names of cookies stand in a fixed-width typeface, of which the interface names several
  const latin = '/fonts/noto-sans/files/noto-sans-latin-wght-normal.woff2';
  const fixed = ['Menlo', 'SFMono-Regular'].map((name) => `@font-face{font-family:${name};src:url(${latin})}`).join('');
  return `${links}<style>${fixed}:root{--sekisho-font:${stack}}:root,button,code{font-family:${stack}}</style>`;
};
