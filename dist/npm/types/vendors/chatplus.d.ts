import type { Disclosure, Links, Party } from '../types/index.js';
/** ChatPlus: the chat window, `cp.js`. */
export declare const facts: {
    readonly id: 'chatplus';
    readonly purpose: 'functional';
    readonly hosts: readonly ["chatplus.jp"];
    readonly company: {
        readonly en: 'ChatPlus Co., Ltd.';
        readonly ja: 'チャットプラス株式会社';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
