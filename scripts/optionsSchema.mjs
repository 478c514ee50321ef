// @ts-check
/** docs/options.schema.json: what an options block and the file of `sekisho build` may hold, for editors. */
import { readSignalNames } from './signalLists.mjs';

/** @typedef {import('./optionDocs.mjs').ToldOption} OptionRow */

const text = { type: 'string' };
const texts = {
  description: 'A text, or one for each language.',
  anyOf: [text, { type: 'object', additionalProperties: text }],
};
const id = { type: 'string', pattern: '^[a-z\\d-]{1,40}$' };

/** @type {(required: string[], properties: Record<string, object>) => object} */
const object = (required, properties) => ({
  type: 'object',
  ...(required.length && { required }),
  properties,
});

const REGIMES = ['opt-in', 'opt-out', 'notice', 'none'];

/** What lists and groups hold: the shapes of src/types/. @type {Readonly<Record<string, object>>} */
const SHAPES = {
  text,
  vendor: {
    anyOf: [
      id,
      object(['id'], {
        id,
        purpose: id,
        hosts: { type: 'array', items: text },
        cookies: { type: 'array', items: text },
        storage: { type: 'array', items: text },
        stubs: {
          type: 'array',
          items: object(['name', 'kind'], { name: text, kind: { enum: ['function', 'list', 'object'] } }),
        },
        party: { type: 'object' },
        disclosure: { type: 'object' },
      }),
    ],
  },
  purpose: {
    anyOf: [
      id,
      object(['id'], {
        id,
        label: texts,
        description: texts,
        effect: texts,
        explicit: { type: 'boolean' },
        advertising: { type: 'boolean' },
      }),
    ],
  },
  revision: object(['version', 'date', 'change', 'kind'], {
    version: text,
    date: { type: 'string', format: 'date' },
    change: texts,
    kind: { enum: ['minor', 'material'] },
    purposes: { type: 'array', items: id },
  }),
  contacts: object([], {
    name: texts,
    department: texts,
    address: texts,
    email: text,
    tel: text,
    url: texts,
    dpo: texts,
    emailPreferences: texts,
  }),
  rights: object([], {
    url: texts,
    fee: texts,
    limits: texts,
    refusal: texts,
    restriction: { type: 'boolean' },
    review: { type: 'boolean' },
    authority: object(['name', 'url'], { name: texts, url: texts }),
  }),
  optOutPage: object(['id', 'name', 'url'], {
    id: text,
    name: texts,
    url: texts,
    regions: { type: 'array', items: text },
    covers: texts,
    caveat: texts,
  }),
  signals: { type: 'object', propertyNames: { enum: readSignalNames() }, additionalProperties: { type: 'object' } },
  texts: { type: 'object', additionalProperties: { type: 'object', additionalProperties: text } },
  regions: {
    type: 'object',
    propertyNames: { pattern: '^[A-Z]{2}(-[A-Z\\d]{1,3})?$' },
    additionalProperties: { anyOf: [{ enum: REGIMES }, { type: 'object', additionalProperties: { enum: REGIMES } }] },
  },
};

/** @type {(table: Readonly<Record<string, OptionRow>>, path: string) => object} */
const groupOf = (table, path) => {
  const inner = Object.keys(table).filter((key) => key.startsWith(`${path}.`));
  if (!inner.length)
    return { type: 'object', additionalProperties: SHAPES[/** @type {{ of: string }} */ (table[path]).of] };
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(inner.map((key) => [key.slice(path.length + 1), schemaOf(table, key)])),
  };
};

/** @type {(table: Readonly<Record<string, OptionRow>>, path: string) => object} */
const shapeOf = (table, path) => {
  const row = table[path];
  switch (row.kind) {
    case 'text':
      return { type: 'string', ...(row.pattern && { pattern: row.pattern.source.replace('[^]', '.') }) };
    case 'choice':
      return { enum: row.values };
    case 'switch':
      return { type: 'boolean' };
    case 'number':
      return { type: 'number', exclusiveMinimum: 0, maximum: row.largest };
    case 'day':
      return { type: 'string', format: 'date' };
    case 'texts':
      return { anyOf: texts.anyOf };
    case 'list':
      return { type: 'array', items: SHAPES[row.of] };
    default:
      return ['contacts', 'rights', 'texts', 'regions', 'signals'].includes(row.of)
        ? { ...SHAPES[row.of] }
        : groupOf(table, path);
  }
};

/** @type {(table: Readonly<Record<string, OptionRow>>, path: string) => object} */
const schemaOf = (table, path) => ({ description: table[path]?.about, ...shapeOf(table, path) });

/** @param {Readonly<Record<string, OptionRow>>} table */
export const optionsSchema = (table) => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Options of Sekisho',
  description: 'An options block, or the file of `sekisho build`. Made from src/options/optionTable.ts and the types.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: text,
    ...Object.fromEntries(
      Object.keys(table)
        .filter((path) => !path.includes('.'))
        .map((path) => [path, schemaOf(table, path)]),
    ),
  },
});
