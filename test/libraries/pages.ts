/** The pages of the libraries: for each library and mode a site of its own, so that none finds what another has stored. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../browser/bundle.js';
import { callSource } from '../browser/pages/callSource.js';
import { contentType } from '../rig/server/contentType.js';
import { buildApplication } from './buildApplication.js';
import { bundleLibrary } from './bundleLibrary.js';
import { CATALOGUE } from './catalogue.js';
import { type Mode, MODES, type Setting } from './modes.js';
import { listen } from './page/listen.js';
import { readPackageFile } from './readPackageFile.js';

const DIST = join(import.meta.dirname, '../../dist');

/** Hosts of the sites. */
export const SITES = /^([\w-]+)\.(bare|idle|hold|full|wall|deny)-site\.example$/;

/** What stands for every such host in what is compared. */
export const SOME_SITE = 'some.site.example';

export const siteOf = (name: string, mode: Mode): string => `https://${name}.${mode}-site.example/`;

/** What is made of a library: its case's bundle, and the files of its application, by their paths. */
interface Made {
  readonly bundle: Bundle;
  readonly site: ReadonlyMap<string, Buffer>;
}

const made = new Map<string, Promise<Made>>();

const make = async (name: string): Promise<Made> => {
  const application = CATALOGUE[name]?.application;
  return {
    bundle: await bundleLibrary(name),
    site: application ? await buildApplication(name, application) : new Map(),
  };
};

/** Makes what a library needs, once. */
export const madeOf = (name: string): Promise<Made> => {
  const making = made.get(name) ?? make(name);
  made.set(name, making);
  return making;
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

/** What every page has in its head, in front of everything else. */
const start = ({ tag }: Setting): string => `<script>${callSource(listen)}</script>${tag}`;

const commonPage = (name: string, setting: Setting, hasStyle: boolean): string =>
  [
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${start(setting)}<title>Shop</title>`,
    `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">`,
    hasStyle ? '<link rel="stylesheet" href="/library.css">' : '',
    `</head><body><h1>${name}</h1><div id="stage"></div><script src="/library.js"></script></body></html>`,
  ].join('');

/** A page of an application; the case runs once it is parsed. */
const equip = (html: string, setting: Setting): string =>
  html.replace('<head>', (head) => `${head}${start(setting)}<script src="/library.js" defer></script>`);

/** The page at a path; `undefined` where there is none. */
const pageOf = async (name: string, path: string, setting: Setting): Promise<string | undefined> => {
  const { bundle, site } = CATALOGUE[name] ? await madeOf(name) : {};
  const file = site?.get(path === '/' ? '/index.html' : `${path}.html`) ?? site?.get(`${path}/index.html`);
  if (file) return equip(String(file), setting);
  return path === '/' ? commonPage(name, setting, Boolean(bundle?.style)) : undefined;
};

/** The page of an application as it was built; nothing of other libraries. */
export const markupOf = async (name: string): Promise<string> =>
  String((await madeOf(name)).site.get('/index.html') ?? '');

/** A file of the site; `undefined` where there is none. */
const fileOf = async (name: string, path: string): Promise<string | Buffer | undefined> => {
  if (path.startsWith('/dist/')) return readFileSync(join(DIST, path.slice(6)));
  const { bundle, site } = await madeOf(name);
  if (path === '/library.js') return bundle.script;
  if (path === '/library.css') return bundle.style;
  if (path.endsWith('.svg')) return SVG;
  const packaged = CATALOGUE[name]?.files?.[path];
  return packaged ? readPackageFile(packaged) : (site.get(path) ?? FILES[path]);
};

/** Answers for the sites. The record of a visitor who has granted all comes as a cookie, where that is the mode. */
export const answerSites = (record: () => string) => async (req: IncomingMessage, res: ServerResponse) => {
  const [, name = '', mode = 'bare'] = SITES.exec(req.headers.host ?? '') ?? [];
  const path = new URL(req.url ?? '/', 'https://site.example').pathname;
  const setting: Setting = MODES[mode as Mode](CATALOGUE[name]?.hosts ?? []);
  const page = await pageOf(name, path, setting);
  if (page !== undefined) {
    for (const [key, value] of Object.entries(setting.headers ?? {})) res.setHeader(key, value);
    if (mode === 'idle') res.setHeader('set-cookie', `${record()}; Path=/`);
    res.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    return;
  }
  const file = await fileOf(name, path);
  res.statusCode = file === undefined ? 404 : 200;
  res.setHeader('content-type', contentType(path)).end(file ?? 'not found');
};
