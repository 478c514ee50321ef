/** Bundles other people's packages for a test page, as their users do. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** An address inside the project, so that its packages are found; there is no such file. */
const ENTRY = fileURLToPath(new URL('../../entry.js', import.meta.url));

/** One classic script of what `code` imports; libraries run in their development mode, which tells of mistakes. */
export const bundle = async (code: string): Promise<string> => {
  const built = await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? code : undefined),
      },
    ],
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'bundled' } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('Vite has built nothing');
  return first.output[0].code;
};
