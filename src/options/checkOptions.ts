/** Validation for the developer: the debug build's only. The values themselves are made safe in readOptions.ts. */
import type { Options, Policy } from '../types/index.js';
import { checkWords } from './checkWords.js';
import { isValidOption, type OptionRow, optionTable } from './optionTable.js';
import { own } from '../lib/own.js';
import { warn } from '../lib/warn.js';

/** Groups of options that have rows of their own. */
const GROUPS = ['policy', 'cookie', 'receipt'] as const;

/** An editor's, for the options block. */
const SCHEMA = '$schema';

/** A value as it is written. */
const show = (value: unknown): string => {
  try {
    return JSON.stringify(value);
  } catch {
    return typeof value;
  }
};

/** Reports options that have no row, and values that are not what theirs says. */
const checkGroup = (bag: object, group: string): void => {
  const rows = own<Record<string, OptionRow>>(optionTable);
  for (const [key, value] of Object.entries(bag)) {
    if (group + key === SCHEMA) continue;
    const row = !key.includes('.') && rows[group + key];
    if (!row) warn('unknown-option', group + key);
    else if (value !== undefined && !isValidOption(row, value)) warn('bad-option', `${group}${key} (${show(value)})`);
  }
};

/** Reports translations that lag behind: whoever reads them reads what is no longer so. */
const checkTranslations = ({ version, translations }: Partial<Policy>): void => {
  const versions = own<Record<string, string>>(translations);
  for (const language of Object.keys(versions)) {
    if (versions[language] !== version) warn('stale-translation', `${language} (${versions[language]})`);
  }
};

/** Reports every option whose name or value is not what it should be. */
export const checkOptions = (input: unknown): void => {
  const given = own<Options>(input);
  const policy = own<Policy>(given.policy);
  checkGroup(given, '');
  for (const group of GROUPS) checkGroup(own(given[group]), `${group}.`);
  checkWords(given);
  checkTranslations(policy);
};
