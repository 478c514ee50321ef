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

/** What an attribute sets, as it says it. @type {(row: ToldOption) => string} */
export const tellAttribute = ({ kind, about }) => (kind === 'list' ? `${about} Separated by spaces.` : about);
