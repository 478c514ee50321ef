// @ts-check
/** docs/options.md: every option, with its attribute where it has one. */

/** @typedef {import('./optionDocs.mjs').ToldOption} OptionRow */

/** @type {(row: OptionRow) => string} */
const valuesOf = (row) => {
  switch (row.kind) {
    case 'text':
      return 'text';
    case 'choice':
      return row.values.map((value) => `\`${value}\``).join(', ');
    case 'switch':
      return '`true` or `false`';
    case 'number':
      return `number, at most ${row.largest.toLocaleString('en')}`;
    case 'day':
      return 'day';
    case 'texts':
      return 'text, or one for each language';
    case 'list':
      return 'list';
    default:
      return 'object';
  }
};

/**
 * @param {Readonly<Record<string, OptionRow>>} table
 * @param {string} audience
 */
export const optionsPage = (table, audience) =>
  [
    '# Options\n',
    `${audience}\n`,
    'What an options block, the file of `sekisho build` ([custom-build.md](custom-build.md)) and `createConsent` take. Those with an',
    'attribute can stand on the script tag as well ([README](../README.md#attributes)). The shapes of what is in lists and objects are',
    'in [options.schema.json](options.schema.json), and in the types of the npm package. An editor completes and checks a file whose',
    '`$schema` is the address of that one, or its path in a copy of yours: the repository has it, the npm package does not.\n',
    '| option | value | what it sets | attribute |',
    '| --- | --- | --- | --- |',
    ...Object.entries(table).map(
      ([path, row]) => `| \`${path}\` | ${valuesOf(row)} | ${row.about} | ${row.hasAttribute ? 'yes' : ''} |`,
    ),
    '',
  ].join('\n');
