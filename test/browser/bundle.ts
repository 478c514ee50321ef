/** Bundles other people's packages for a test page, as their users do. */
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';

export type { Plugin };

const root = join(import.meta.dirname, '../..');

/** What a page loads of them. */
export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/**
 * One classic script of what `code` imports from the packages of a folder, and its styles; libraries run in their development
 * mode, which tells of mistakes.
 */
export const bundleIn = async (
  folder: string,
  code: string,
  { plugins = [], resolve = {} }: Pick<InlineConfig, 'plugins' | 'resolve'> = {},
): Promise<Bundle> => {
  // an address in the folder, so that its packages are found; there is no such file
  const entry = join(folder, 'entry.js');
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    resolve,
    plugins: [
      plugins,
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundled' } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('Vite has built nothing');
  const style = first.output.find(({ fileName }) => fileName.endsWith('.css'));
  return { script: first.output[0].code, style: style && 'source' in style ? String(style.source) : '' };
};

/** The script of what `code` imports from the project's own packages. */
export const bundle = async (code: string): Promise<string> => (await bundleIn(root, code)).script;
