/** The pages of the libraries: for each library and mode a site of its own, so that none finds what another has stored. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callSource } from '../browser/pages/callSource.js';
import { contentType } from '../rig/server/contentType.js';
import { type Bundle, bundleLibrary, readPackageFile } from './bundleLibrary.js';
import { CATALOGUE } from './catalogue.js';
import { type Mode, MODES, type Setting } from './modes.js';
import { listen } from './page/listen.js';

const DIST = join(import.meta.dirname, '../../dist');

/** Hosts of the sites. */
export const SITES = /^([\w-]+)\.(bare|idle|hold|full|wall|deny)-site\.example$/;

/** What stands for every such host in what is compared. */
export const SOME_SITE = 'some.site.example';

export const siteOf = (name: string, mode: Mode): string => `https://${name}.${mode}-site.example/`;

const bundles = new Map<string, Promise<Bundle>>();

/** The bundle of a library, made once. */
export const bundleOf = (name: string): Promise<Bundle> => {
  const bundle = bundles.get(name) ?? bundleLibrary(name);
  bundles.set(name, bundle);
  return bundle;
};

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3" fill="red"/></svg>';

/** What every site has beside its page. */
const FILES: Readonly<Record<string, string>> = {
  '/own.js': '(window.ran = window.ran || []).push("own")',
  '/own.json': '{"own":true}',
  '/styled.css': '#styled { color: rgb(1, 2, 3) }',
  '/part.html': '<main id="wanted"><p>wanted</p><img src="/part.svg" alt=""></main><p>not wanted</p>',
};

const page = (name: string, { tag }: Setting, hasStyle: boolean): string =>
  [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><script>${callSource(listen)}</script>${tag}<title>Shop</title>`,
    `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">`,
    hasStyle ? '<link rel="stylesheet" href="/library.css">' : '',
    `</head><body><h1>${name}</h1><div id="stage"></div><script src="/library.js"></script></body></html>`,
  ].join('');

/** A file of the site; `undefined` where there is none. */
const fileOf = async (name: string, path: string): Promise<string | Buffer | undefined> => {
  if (path === '/library.js') return (await bundleOf(name)).script;
  if (path === '/library.css') return (await bundleOf(name)).style;
  if (path.startsWith('/dist/')) return readFileSync(join(DIST, path.slice(6)));
  if (path.endsWith('.svg')) return SVG;
  const packaged = CATALOGUE[name]?.files?.[path];
  return packaged ? readPackageFile(packaged) : FILES[path];
};

/** Answers for the sites. The record of a visitor who has granted all comes as a cookie, where that is the mode. */
export const answerSites = (record: () => string) => async (req: IncomingMessage, res: ServerResponse) => {
  const [, name = '', mode = 'bare'] = SITES.exec(req.headers.host ?? '') ?? [];
  const path = new URL(req.url ?? '/', 'https://site.example').pathname;
  if (path === '/') {
    const setting: Setting = MODES[mode as Mode](CATALOGUE[name]?.hosts ?? []);
    for (const [key, value] of Object.entries(setting.headers ?? {})) res.setHeader(key, value);
    if (mode === 'idle') res.setHeader('set-cookie', `${record()}; Path=/`);
    const { style } = CATALOGUE[name] ? await bundleOf(name) : { style: '' };
    res.setHeader('content-type', 'text/html; charset=utf-8').end(page(name, setting, style !== ''));
    return;
  }
  const file = await fileOf(name, path);
  res.statusCode = file === undefined ? 404 : 200;
  res.setHeader('content-type', contentType(path)).end(file ?? 'not found');
};
