import { checkWords } from './checkWords.js';
import { optionTable, isValidOption } from './optionTable.js';
import { own } from '../lib/own.js';
import { warn } from '../lib/warn.js';

/** Groups of options that have rows of their own. */
const GROUPS = ['policy', 'cookie', 'receipt'];
/** An editor's, for the options block. */
const SCHEMA = '$schema';
/** A value as it is written. */
const show = (value) => {
    try {
        return JSON.stringify(value);
    }
    catch {
        return typeof value;
    }
};
/** Reports options that have no row, and values that are not what theirs says. */
const checkGroup = (bag, group) => {
    const rows = own(optionTable);
    for (const [key, value] of Object.entries(bag)) {
        if (group + key === SCHEMA)
            continue;
        const row = !key.includes('.') && rows[group + key];
        if (!row)
            warn('unknown-option', group + key);
        else if (value !== undefined && !isValidOption(row, value))
            warn('bad-option', `${group}${key} (${show(value)})`);
    }
};
/** Reports translations that lag behind: whoever reads them reads what is no longer so. */
const checkTranslations = ({ version, translations }) => {
    const versions = own(translations);
    for (const language of Object.keys(versions)) {
        if (versions[language] !== version)
            warn('stale-translation', `${language} (${versions[language]})`);
    }
};
/** Reports every option whose name or value is not what it should be. */
const checkOptions = (input) => {
    const given = own(input);
    const policy = own(given.policy);
    checkGroup(given, '');
    for (const group of GROUPS)
        checkGroup(own(given[group]), `${group}.`);
    checkWords(given);
    checkTranslations(policy);
};

export { checkOptions };
