/** Puts a custom build in the place of `sekisho.js`, so that what is tested of the one is tested of the other. */
import { createHash } from 'node:crypto';
import { buildCustom } from '../../cli/buildCustom.mjs';
import { readSettings } from '../../dist/npm/custom/dev/command.js';
import { mergeOptions, readAttributes } from '../../src/options/readAttributes.js';
import type { Handler, InlinePage } from '../rig/server.js';

const TAG = /<script\s[^>]*src="(?:https?:\/\/[\w.]+)?\/dist\/sekisho\.js"[^>]*>/;
const BLOCK = /<script type="application\/json" data-sekisho="options"[^>]*>([^]*?)<\/script>/;

/** What is asked for by name, and built when it is. */
const wanted = new Map<string, Record<string, unknown>>();
const built = new Map<string, ReturnType<typeof buildCustom>>();

const buildOnce = (name: string): ReturnType<typeof buildCustom> => {
  const building = built.get(name) ?? buildCustom(readSettings(wanted.get(name)));
  built.set(name, building);
  return building;
};

const ATTRIBUTE = /\s([\w-]+)(?:="([^"]*)"|='([^']*)')?/g;
const decode = (value: string): string => value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const toKey = (name: string): string =>
  name.replace('data-', '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The tag as whoever has a custom build writes it: without what is in the build. */
const customTag = (tag: string, block: string | undefined): string => {
  const attributes = [...tag.matchAll(ATTRIBUTE)];
  const data = attributes.filter(([, name]) => name!.startsWith('data-'));
  const dataset = Object.fromEntries(
    data.map(([, name, value = '', other = '']) => [toKey(name!), decode(value || other)]),
  );
  const options = mergeOptions(readAttributes(dataset), block ? JSON.parse(block) : undefined);
  const json = JSON.stringify(options);
  const key = createHash('sha256').update(json).digest('hex').slice(0, 12);
  wanted.set(key, JSON.parse(json) as Record<string, unknown>);
  const rest = attributes.filter((attribute) => !data.includes(attribute)).map(([text]) => text);
  return `<script${rest.join('').replace('/dist/', `/dist/custom-${key}/`)}>`;
};

/** A page with a custom build of the options that its Sekisho tag and block give. */
export const customPage = (page: InlinePage): InlinePage => {
  const { body } = page;
  const tag = typeof body === 'string' ? TAG.exec(body)?.[0] : undefined;
  if (typeof body !== 'string' || !tag) return page;
  const [whole = '', block] = BLOCK.exec(body) ?? [];
  return { ...page, body: body.replace(whole, '').replace(tag, () => customTag(tag, block)) };
};

const answer = async (res: Parameters<Handler>[1], name: string, file: string): Promise<void> => {
  const content = (await buildOnce(name)).files[file];
  res.setHeader('access-control-allow-origin', '*').setHeader('content-type', 'text/javascript; charset=utf-8');
  if (content === undefined) res.writeHead(404);
  res.end(content);
};

/** Answers for the files of custom builds. */
export const serveCustomBuilds: Handler = (req, res, next) => {
  const [, name, file] = /^\/dist\/custom-(\w+)\/([^?]+)/.exec(req.url ?? '') ?? [];
  if (name && file) void answer(res, name, file).catch(() => res.destroy());
  else next();
};

/** A file's name as it is in `dist/`. */
export const plainName = (file: string): string =>
  file.replace(/^custom-\w+\//, '').replace(/^sekisho\.ui\.\w{8}\./, 'sekisho.ui.');
