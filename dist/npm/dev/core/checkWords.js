import { vagueWords } from '../lib/vagueWords.js';
import { own } from './own.js';
import { warn } from './warn.js';

const japaneseOf = (text) => {
    const ja = typeof text === 'string' ? text : own(text)['ja'];
    return typeof ja === 'string' ? ja : '';
};
const check = (subject, text) => {
    if (vagueWords(japaneseOf(text)).length)
        warn('vague-text', subject);
};
/** Reports open-ended words where Japan's external-transmission rule asks for a list, and a notice without a policy. */
const checkWords = ({ vendors, texts, policy }) => {
    const given = Array.isArray(vendors) ? vendors : [];
    for (const vendor of given) {
        const { id, disclosure } = own(typeof vendor === 'string' ? { id: vendor } : vendor);
        const told = own(disclosure);
        if (typeof id !== 'string')
            continue;
        for (const key of ['use', 'recipientUse'])
            check(`vendors (${key} of ${id})`, told[key]);
        const needsPolicy = id === 'yahoo-japan-ads' || told.notice;
        if (needsPolicy && !own(policy).url)
            warn('missing-policy', id);
    }
    const japanese = own(own(texts)['ja']);
    for (const key in japanese)
        if (key.startsWith('sends.'))
            check(`texts (ja: ${key})`, japanese[key]);
};

export { checkWords };
