// @ts-check
/** The table of globals in docs/signals/stubs.md, from the vendor files themselves. */

/**
 * @typedef {import('../src/types/index.js').Stub} Stub
 * @typedef {{ readonly facts: import('../src/types/index.js').Vendor, readonly stubs?: readonly Stub[] }} VendorFile
 */

/** @param {readonly string[]} names */
const code = (names) => names.map((name) => `\`${name}\``).join(', ');

/** @param {Stub} stub */
const shape = ({ name, kind, queue, list, properties = {}, aliases = [] }) => {
  if (kind === 'list') return 'a list';
  if (kind === 'object') return queue ? `an object, \`${name}.${queue}\`` : 'an object';
  const own = [...(queue ? [queue] : []), ...aliases, ...Object.keys(properties)].map((inner) => `${name}.${inner}`);
  return ['a function', ...(own.length ? [code(own)] : []), ...(list ? [`fills \`${list}\``] : [])].join(', ');
};

/** The globals of a vendor. @type {(file: VendorFile) => readonly Stub[]} */
const stubsOf = ({ facts, stubs }) => facts.stubs ?? stubs ?? [];

/** @param {readonly VendorFile[]} files */
export const stubsTable = (files) =>
  [
    '| global | vendor | what stands there | methods and classes |',
    '| --- | --- | --- | --- |',
    ...files.flatMap((file) =>
      stubsOf(file).map((stub) => {
        const { name, methods = [], promises = [], classes = {} } = stub;
        const callable = [...methods, ...promises, ...Object.keys(classes).map((inner) => `new ${inner}`)];
        return `| \`${name}\` | [\`${file.facts.id}\`](../vendors.md#${file.facts.id}) | ${shape(stub)} | ${code(callable) || '–'} |`;
      }),
    ),
  ].join('\n');
