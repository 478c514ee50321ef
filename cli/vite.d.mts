import type { Options } from '../dist/npm/types/index.js';

/** How `sekisho/vite` treats a site's pages. */
export interface SekishoPluginOptions {
  /** The site's options, or the name of a JSON file that has them, from the root of the project. */
  readonly options: string | Options;
  /**
   * What stands first in `<head>`, unless it is there already: the tag (default, with the address `sekisho/sekisho.js` from Vite's
   * `base`); with `inline` the script of a file that `sekisho build` wrote; with `import` a module that calls `createConsent`, and
   * that your code has as `virtual:sekisho` (Vite alone); or `false`, where your code does that itself.
   */
  readonly tag?: PluginTag | { readonly inline: string; readonly nonce?: string } | 'import' | false;
  /**
   * What a host in the HTML is that no declared vendor claims: `error` (default) fails the build, `warn` and `ignore` do not. The
   * server of `vite dev` warns.
   */
  readonly onUnclaimed?: 'error' | 'warn' | 'ignore';
  /** Hosts that need no vendor, written like a vendor’s `hosts`, beside those that the options name. */
  readonly allow?: readonly string[];
  /** Address of the site: its host is its own. Default: only relative addresses and `cookie.domain` are. */
  readonly url?: string;
  /**
   * Where declarations are written that narrow `consent.isGranted(id)` and the like to the ids of the site. Default: `sekisho.d.ts`
   * in the root of the project, if there is a `tsconfig.json`; `false` for none. A file that somebody wrote by hand is left as it is.
   */
  readonly types?: string | false;
}

/** The tag of a file. */
export interface PluginTag {
  /** Address of `sekisho.js`. */
  readonly src?: string;
  /** The page’s nonce. Default: Vite’s `html.cspNonce`. */
  readonly nonce?: string;
  /** Integrity, as `headTag` takes it. */
  readonly integrity?: string | Readonly<Record<string, string>>;
}

/** A plug-in, as Vite and Rollup take it. */
export interface SekishoPlugin {
  readonly name: string;
}

/**
 * The plug-in for Vite and Rollup: holds tags of declared vendors in every page that is built or served, puts the tag in, and tells of
 * hosts that nobody claims.
 *
 * @example
 * export default defineConfig({ plugins: [sekisho({ options: 'sekisho.json' })] });
 */
export declare const sekisho: (given: SekishoPluginOptions) => SekishoPlugin[];
