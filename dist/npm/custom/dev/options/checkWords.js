import { asksForNotice } from '../lib/asksForNotice.js';
import { tellsApart } from '../lib/tellsApart.js';
import { transmissionGaps } from '../lib/transmissionGaps.js';
import { vagueWords } from '../lib/vagueWords.js';
import { builtIn } from '../vendors/lists/builtIn.js';
import { further } from '../vendors/lists/further.js';
import { own } from '../lib/own.js';
import { warn } from '../lib/warn.js';

const japaneseOf = (text) => {
    const ja = typeof text === 'string' ? text : own(text)['ja'];
    return typeof ja === 'string' ? ja : '';
};
const check = (subject, text) => {
    if (vagueWords(japaneseOf(text)).length)
        warn('vague-text', subject);
};
const isBuiltIn = (id) => [...builtIn, ...further].some((vendor) => vendor.id === id);
/**
 * Reports open-ended words where Japan's external-transmission rule asks for a list, a notice without a policy, and, where
 * the policy names the page of the table, what the entries of the site's own vendors lack.
 */
const checkWords = ({ vendors, texts, policy }) => {
    const hasTable = !!own(policy).externalTransmission;
    const given = Array.isArray(vendors) ? vendors : [];
    for (const vendor of given) {
        const { id, party, disclosure } = own(typeof vendor === 'string' ? { id: vendor } : vendor);
        const told = own(disclosure);
        if (typeof id !== 'string')
            continue;
        for (const key of ['use', 'recipientUse'])
            check(`vendors (${key} of ${id})`, told[key]);
        const gaps = hasTable && !isBuiltIn(id) ? transmissionGaps(own(party), told) : [];
        if (gaps.length)
            warn('incomplete-transmission', `"${id}" lacks ${gaps.join(', ')}`);
        const needsPolicy = asksForNotice(id, told);
        if (needsPolicy && !own(policy).url)
            warn('missing-policy', id);
    }
    for (const [language, words] of Object.entries(own(texts))) {
        const { accept = 'yes', reject = 'no' } = own(words);
        if (!tellsApart({ accept, reject }))
            warn('bad-option', `texts (${language}: accept, reject)`);
    }
    const japanese = own(own(texts)['ja']);
    for (const key in japanese)
        if (key.startsWith('sends.'))
            check(`texts (ja: ${key})`, japanese[key]);
};

export { checkWords };
