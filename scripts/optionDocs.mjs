// @ts-check
/** The rows of the table of options with what each is for, which stands at its type: src/types/. */
import { readMembers } from './readMembers.mjs';

/**
 * @typedef {import('../src/options/optionTable.js').OptionRow & { readonly about: string }} ToldOption
 * @typedef {Readonly<Record<string, ToldOption>>} ToldOptions
 */

/** The interface of each group. */
const INTERFACES = { '': 'Options', policy: 'Policy', cookie: 'CookieOptions', receipt: 'ReceiptOptions' };

/** @type {(table: Readonly<Record<string, import('../src/options/optionTable.js').OptionRow>>, types: string) => ToldOptions} */
export const tellOptions = (table, types) => {
  const groups = Object.fromEntries(
    Object.entries(INTERFACES).map(([group, name]) => [group, readMembers(types, name)]),
  );
  return Object.fromEntries(
    Object.entries(table).map(([path, row]) => {
      const [, group = '', name = ''] = /^(?:(\w+)\.)?(\w+)$/.exec(path) ?? [];
      const about = groups[group]?.[name];
      if (!about) throw new Error(`src/types/: ${path} has no comment that says what it is for`);
      return [path, { ...row, about }];
    }),
  );
};

/** How an attribute says what its kind says otherwise. */
const WRITTEN = { list: ' Separated by spaces.', switch: ' `true` or `false`.', texts: ' One for all languages.' };

/** What an attribute sets, as it says it. @type {(row: ToldOption) => string} */
export const tellAttribute = ({ kind, about }) =>
  about + (Object.hasOwn(WRITTEN, kind) ? WRITTEN[/** @type {keyof typeof WRITTEN} */ (kind)] : '');
