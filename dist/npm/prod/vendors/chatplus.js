import { toJapan } from './ly.js';

/** ChatPlus: the chat window, `cp.js`. */
const facts = {
    id: 'chatplus',
    purpose: 'functional',
    hosts: ['chatplus.jp'],
    company: { en: 'ChatPlus Co., Ltd.', ja: 'チャットプラス株式会社' },
    catalogue: true,
};
const party = {
    name: { en: 'ChatPlus', ja: 'チャットプラス' },
    company: facts.company,
    country: 'JP',
};
const links = {
    privacyPolicy: {
        en: 'https://chatplus.jp/privacy-policy/?lang=en',
        ja: 'https://chatplus.jp/privacy-policy/',
    },
    terms: { en: 'https://chatplus.jp/terms-of-service/?lang=en', ja: 'https://chatplus.jp/terms-of-service/' },
};
const disclosure = {
    use: {
        en: 'Shows a window for chatting with the site or its chatbot.',
        ja: 'サイトの担当者やチャットボットと会話できるチャットを表示します。',
    },
    recipientUse: {
        en: 'ChatPlus uses the data to show the chat and to pass on to the site what is said in it.',
        ja: 'チャットプラス株式会社は受け取った情報を、チャットの表示と、サイトへの会話の取り次ぎに利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'policy',
    source: 'chatplus.jp/privacy-policy and chatplus.jp/terms-of-service, of which the English texts were read; app.chatplus.jp/cp.js in use on public sites; what its requests carry was not measured',
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
