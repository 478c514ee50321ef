// @ts-check
/** The entry `sekisho/vite`: `sekisho annotate` for the pages that Vite or Rollup make. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { annotate, headTag } from '../dist/npm/server/index.js';
import { checkChoice, checkUrl, describe, problem, unwritable } from './annotateProblems.mjs';
import { describeUnclaimed } from './annotateReport.mjs';
import { CONSENT_MODULE, consentModule } from './consentModule.mjs';
import { decodePage, listPages, readPage } from './htmlFiles.mjs';
import { inlineTag } from './inlineTag.mjs';
import { readSiteOptions } from './siteOptions.mjs';
import { writeIdTypes } from './writeIdTypes.mjs';

/** @typedef {import('vite').ResolvedConfig} Config */

const MODULE_TAG = `<script type="module">import '${CONSENT_MODULE}';</script>`;

/** As file names stand in messages and addresses. @type {(path: string) => string} */
const toSlashes = (path) => path.split(sep).join('/');

/** What was found where nobody claims it: each host once a page, until it has been told. */
const createFindings = () => {
  const known = new Set();
  /** @type {string[]} */
  let untold = [];
  return {
    /** @type {(page: string, unclaimed: readonly import('../src/server/annotate.js').UnclaimedHost[]) => void} */
    add(page, unclaimed) {
      for (const one of unclaimed) {
        const key = `${page} ${one.name} ${one.host}`;
        if (!known.has(key)) untold.push(describeUnclaimed(page, one));
        known.add(key);
      }
    },
    /** Gives what is to be told, nothing if there is none. @type {() => string | undefined} */
    take() {
      const lines = untold;
      untold = [];
      return lines.length ? [describe('unclaimed'), ...lines].join('\n') : undefined;
    },
    forget: () => known.clear(),
  };
};

/** @type {typeof import('./vite.d.mts').sekisho} */
export const sekisho = ({ options: given, tag = {}, onUnclaimed = 'error', allow = [], url, types }) => {
  checkChoice('onUnclaimed', onUnclaimed);
  checkUrl('url', url);
  if (!given) throw problem('no-options');
  const findings = createFindings();
  /** Folders in which pages may lie that are no files of the bundle: copied from `public`, or prerendered. @type {Set<string>} */
  const written = new Set();
  let root = process.cwd();
  /** @type {Config | undefined} */
  let config;
  /** @type {Awaited<ReturnType<typeof readSiteOptions>>} */
  let site;
  const file = () => (typeof given === 'string' ? resolve(root, given) : undefined);

  /** @type {(warn?: (text: string) => void) => Promise<void>} */
  const load = async (warn = () => {}) => {
    site = await readSiteOptions(file() ?? given);
    const isTyped = types ?? existsSync(join(root, 'tsconfig.json'));
    if (isTyped) await writeIdTypes(resolve(root, types || 'sekisho.d.ts'), site.settings, warn);
  };

  const writeTag = async () => {
    if (!tag || tag === 'import') return '';
    const nonce = tag.nonce ?? config?.html?.cspNonce ?? '';
    if ('inline' in tag) return inlineTag(resolve(root, tag.inline), site.options, nonce);
    const src = tag.src ?? `${(config?.base ?? '/').replace(/^\.\/$/, '')}sekisho/sekisho.js`;
    return headTag(site.options, { src, nonce, ...(tag.integrity && { integrity: tag.integrity }) });
  };

  /** What a page becomes; `page` is its name. @type {(html: string, page: string) => Promise<string>} */
  const hold = async (html, page) => {
    const about = { allow, tag: await writeTag(), ...(url && { url }) };
    const found = annotate(html, site.options, about);
    if (onUnclaimed !== 'ignore') findings.add(page, found.unclaimed);
    return found.html;
  };

  /** @type {(filename: string) => string} */
  const nameOf = (filename) => toSlashes(relative(root, filename));

  /** Fails the build, or warns. @type {(fail: (text: string) => void, warn: (text: string) => void) => void} */
  const tell = (fail, warn) => {
    const text = findings.take();
    if (text) (onUnclaimed === 'error' ? fail : warn)(text);
  };

  /** @type {import('vite').Plugin} */
  const beforeVite = {
    name: 'sekisho:source',
    transformIndexHtml: {
      order: 'pre',
      // as it is written: line numbers are those of the file
      handler(html, { filename }) {
        if (onUnclaimed !== 'ignore')
          findings.add(nameOf(filename), annotate(html, site.options, { allow, ...(url && { url }) }).unclaimed);
        return tag === 'import' ? annotate(html, { guard: 'off' }, { tag: MODULE_TAG }).html : html;
      },
    },
  };

  /** @type {import('vite').Plugin} */
  const plugin = {
    name: 'sekisho',
    async configResolved(resolved) {
      config = resolved;
      root = config.root;
      // what there is to warn of is said when the build starts
      await load();
    },
    async buildStart() {
      const watched = file();
      if (watched) this.addWatchFile(watched);
      findings.forget();
      await load((text) => this.warn(text));
    },
    configureServer(server) {
      const watched = file();
      if (!watched) return;
      server.watcher.add(watched);
      server.watcher.on('change', (changed) => {
        if (resolve(changed) === watched) void server.restart();
      });
    },
    resolveId: (id) => (id === CONSENT_MODULE ? `\0${CONSENT_MODULE}` : null),
    load: (id) =>
      id === `\0${CONSENT_MODULE}`
        ? { code: consentModule(site.options, site.settings), moduleSideEffects: true }
        : null,
    transformIndexHtml: {
      order: 'post',
      async handler(html, { filename, server }) {
        const held = await hold(html, nameOf(filename));
        const text = server && findings.take();
        if (text) server.config.logger.warn(text);
        return held;
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const asset of Object.values(bundle)) {
          if (asset.type !== 'asset' || !/\.html?$/i.test(asset.fileName)) continue;
          const { source } = asset;
          const text = typeof source === 'string' ? source : decodePage(source);
          if (text === undefined) this.error(describe('not-utf-8', asset.fileName));
          const held = await hold(text, asset.fileName);
          if (held !== text) asset.source = held;
        }
        tell(
          (text) => this.error(text),
          (text) => this.warn(text),
        );
      },
    },
    writeBundle(output) {
      const folder = output.dir && resolve(root, output.dir);
      const isServer = config?.build.ssr || this.environment?.config.consumer === 'server';
      // what others lay there, and no project's own sources
      if (folder && config && !isServer && !`${root}${sep}`.startsWith(`${folder}${sep}`)) written.add(folder);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        for (const folder of written) {
          for (const page of await listPages(folder)) {
            const text = await readPage(page);
            const held = await hold(text, toSlashes(relative(folder, page)));
            if (held !== text) await writeFile(page, held).catch(unwritable(page));
          }
        }
        written.clear();
        tell(
          (text) => {
            throw new Error(text);
          },
          (text) => config?.logger.warn(text),
        );
      },
    },
  };

  return [beforeVite, plugin];
};
