/** ChatPlus: the chat window, `cp.js`. */
const facts = {
    id: 'chatplus',
    purpose: 'functional',
    hosts: ['chatplus.jp'],
    company: { en: 'ChatPlus Co., Ltd.', ja: 'チャットプラス株式会社' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
