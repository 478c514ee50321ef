/** Bundles a library's case as its users bundle the library, from the packages of this folder. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Bundle, bundleIn, type Plugin } from '../browser/bundle.js';

const folder = import.meta.dirname;

/** A package that the project itself does not have: it is there only once this folder's are installed. */
const load = (name: string): unknown => createRequire(join(folder, 'package.json'))(name);

interface Svelte {
  compile(source: string, options: { filename: string; dev: boolean }): { js: { code: string } };
}

interface Babel {
  transformAsync(source: string, options: object): Promise<{ code: string }>;
}

/** Svelte and Solid come with compilers of their own. */
const compilers: Plugin = {
  name: 'compilers',
  enforce: 'pre',
  async transform(source, id) {
    if (id.endsWith('.svelte')) {
      const { compile } = load('svelte/compiler') as Svelte;
      return { code: compile(source, { filename: id, dev: true }).js.code };
    }
    if (!id.endsWith('.tsx')) return undefined;
    const { code } = await (load('@babel/core') as Babel).transformAsync(source, {
      filename: id,
      configFile: false,
      presets: [load('babel-preset-solid')],
      parserOpts: { plugins: ['typescript', 'jsx'] },
    });
    return { code };
  },
};

/** The file of a case, whatever it is written in. */
export const fileOf = (name: string): string => {
  const file = ['ts', 'tsx']
    .map((ending) => join(folder, 'cases', `${name}.${ending}`))
    .find((path) => existsSync(path));
  if (!file) throw new Error(`There is no test/libraries/cases/${name}.ts`);
  return file;
};

export const bundleLibrary = (name: string): Promise<Bundle> => {
  const code = `import { run } from ${JSON.stringify(fileOf(name))};
    import { start } from ${JSON.stringify(join(folder, 'page/start.ts'))};
    start(run);`;
  return bundleIn(folder, code, {
    // compiled components run in the browser, whatever this process is
    resolve: { conditions: ['browser', 'development', 'module', 'import', 'default'] },
    plugins: [compilers],
  });
};
