/** The libraries that are tried, each with its file in `cases/`. */
import type { Behaviour } from '../rig/server.js';

export interface Library {
  /** Its packages whose version is told; the name of the case by default. */
  readonly packages?: readonly string[];
  /** What the case does with it. */
  readonly does: string;
  /** Hosts of other sites that it asks for, as Sekisho's options have them. */
  readonly hosts?: readonly string[];
  /** How they answer, where an empty answer would not do. */
  readonly answers?: Readonly<Record<string, Behaviour>>;
  /** Files of its packages that it loads from the site: path on the site → path under `node_modules`. */
  readonly files?: Readonly<Record<string, string>>;
}

export const CATALOGUE: Readonly<Record<string, Library>> = {
  react: {
    packages: ['react', 'react-dom'],
    does: 'hydrates; preload, preinit, stylesheets with Suspense',
    hosts: ['cdn.assets.example'],
  },
  preact: { does: 'renders, hydrates, dangerouslySetInnerHTML' },
  vue: { does: 'mounts, v-html, Teleport, transitions' },
  jquery: { does: 'html() and append() with scripts, getScript, JSONP, ajax', hosts: ['api.jsonp.example'] },
  lit: { does: 'elements with shadow roots, unsafeHTML, a list with keys' },
};
