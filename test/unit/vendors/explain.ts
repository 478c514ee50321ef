import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const schema = JSON.parse(readFileSync('docs/vendor.schema.json', 'utf8')) as object;
const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, strictRequired: false });
const validate = ajv.compile(schema);

/** `/disclosure/cookies/0/retention` → `disclosure.cookies[0].retention` */
const toField = (path: string): string =>
  path
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replace(/\//g, '.');

/** What is wrong with a vendor file, each with the file, the field, its value, and how to mend it. */
export const explain = (name: string, file: object): string[] => {
  // a module namespace has no prototype of its own kind; the validator wants plain data
  if (validate(JSON.parse(JSON.stringify(file)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message, data, params, parentSchema }) => {
    const extra = (params as { additionalProperty?: string }).additionalProperty;
    const field = [toField(instancePath), extra].filter(Boolean).join('.') || 'exports';
    const value = typeof data === 'object' && data ? '' : ` is ${JSON.stringify(data)} and`;
    return `${name}: ${field}${value} ${message}. ${(parentSchema as { description?: string })?.description ?? ''}`.trim();
  });
};
