import { fetchJson } from './fetchJson.js';
import { translateList } from './translateList.js';

/** Languages whose translations the framework names otherwise: https://register.consensu.org/Translation */
const NAMES = new Map([
    ['nb', 'no'],
    ['pt', 'pt-pt'],
    ['pt-BR', 'pt-br'],
    ['zh-Hant', 'zh-hant'],
]);
/** The list in a language where the site has its translation, else as it is, which is English; with the language of its texts. */
const listInLanguage = async (list, { translations }, language) => {
    const [primary = ''] = language.toLowerCase().split('-');
    if (!translations || !/^[a-z]{2}$/.test(primary) || primary === 'en')
        return [list, 'en'];
    const named = NAMES.get(language);
    // the site's brackets may be encoded by now
    const address = translations.replace(/\[LANG\]|%5BLANG%5D/i, named ?? primary);
    const translated = await fetchJson(address).then((translation) => translateList(list, translation), () => undefined);
    return translated ? [translated, named ? language : primary] : [list, 'en'];
};

export { listInLanguage };
