import type { TcfPlan } from './readTcfOptions.js';
/** The list in a language where the site has its translation, else as it is, which is English; with the language of its texts. */
export declare const listInLanguage: (list: object, { translations }: Pick<TcfPlan, 'translations'>, language: string) => Promise<readonly [list: object, language: string]>;
