// @ts-check
/**
 * The code map of ARCHITECTURE.md as rules for the linter: who may import what, in `src/.oxlintrc.json`. A row may import rows
 * above it alone, so imports go down only. Pure.
 */

/**
 * @typedef {object} Layer
 * @property {string} path `src/gate/guard/` for a folder, `src/index.ts` for a file
 * @property {readonly string[]} allowed what it may import: folders (`lib`, `gate/elements`), files (`record/cookies.ts`), packages
 */

/** Packages that only some rooms may use. */
const PACKAGES = [
  ...['preact', 'js-cookie', 'parse5', '@iabgpp/cmpapi', '@iabtechlabtcf/core', '@iabtechlabtcf/cmpapi'],
  ...['@angular/core', 'react', 'solid-js', 'svelte', 'vue'],
];

const ROW = /^\| `(src\/[^`]+)` \|.*\| ([^|]+) \|$/gm;

/** @type {(architecture: string) => Layer[]} */
export const readLayers = (architecture) =>
  [...architecture.matchAll(ROW)].map(([, path = '', cell = '']) => ({
    path,
    allowed: cell === '–' ? [] : cell.split(', ').map((name) => name.replaceAll('`', '')),
  }));

/** @type {(layer: Layer) => string} */
const nameOf = ({ path }) => path.replace(/^src\/|\/$/g, '');

/** @type {(layers: readonly Layer[]) => void} */
const checkOrder = (layers) => {
  /** @type {Set<string>} */
  const below = new Set(PACKAGES);
  for (const layer of layers) {
    for (const name of layer.allowed) {
      if (!below.has(name.replace(/\/\w+\.tsx?$/, '')))
        throw new Error(
          `ARCHITECTURE.md, "Code map": ${layer.path} may not import "${name}", which is no row above it. Move its row, or take that out of its last column.`,
        );
    }
    below.add(nameOf(layer));
  }
};

/**
 * What the linter forbids a row. Rooms are known by their own name, whatever the path to them; the files of a room that has
 * rooms in it (`gate/gate.ts`) also as those see them, one step up.
 *
 * @type {(layer: Layer, layers: readonly Layer[]) => object}
 */
const overrideOf = (layer, layers) => {
  const own = nameOf(layer);
  const isFile = (/** @type {Layer} */ { path }) => !path.endsWith('/');
  const up = isFile(layer) ? ['./'] : ['../', '../../'];
  const entries = layers.filter((other) => isFile(other) && other !== layer);
  const rooms = layers.filter((other) => !isFile(other) && other !== layer && !layer.allowed.includes(nameOf(other)));
  const files = layer.allowed.filter((name) => /\.tsx?$/.test(name));
  const packages = PACKAGES.filter((name) => !layer.allowed.includes(name));
  const hasRooms = (/** @type {Layer} */ { path }) =>
    layers.some((other) => other.path !== path && other.path.startsWith(path));
  const lastNames = (/** @type {readonly Layer[]} */ some) =>
    some.map((one) => nameOf(one).split('/').at(-1)).join(',');
  const inBuild = (/** @type {string} */ file) => file.replace(/\.tsx?$/, '.js');
  const group = [
    ...packages.flatMap((name) => [name, `${name}/*`]),
    ...up.map((step) => `${step}{${entries.map((entry) => inBuild(nameOf(entry))).join(',')}}`),
    `**/{${lastNames(rooms.filter((room) => !hasRooms(room)))}}/**`,
    ...rooms.filter(hasRooms).map((room) => `**/${nameOf(room)}/*`),
    ...(rooms.some((room) => own.startsWith(`${nameOf(room)}/`)) ? ['../*.js'] : []),
    ...files.map((file) => `!**/${inBuild(file)}`),
  ];
  const message = `Imports go down only: ARCHITECTURE.md, "Code map", says what ${layer.path} may import.`;
  return {
    files: [isFile(layer) ? own : `${own}/${hasRooms(layer) ? '*' : '**'}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  };
};

/**
 * The linter's configuration of src/. What it extends gives it rules, but no plugins.
 *
 * @type {(architecture: string, plugins: readonly string[]) => object}
 */
export const lintRules = (architecture, plugins) => {
  const layers = readLayers(architecture);
  checkOrder(layers);
  return {
    $schema: '../node_modules/oxlint/configuration_schema.json',
    extends: ['../.oxlintrc.json'],
    plugins,
    overrides: layers.map((layer) => overrideOf(layer, layers)),
  };
};
