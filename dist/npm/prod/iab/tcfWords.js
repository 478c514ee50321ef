const en = {
    vendors: 'Vendors ({n})',
    purposes: 'Purposes',
    specialPurposes: 'Special purposes',
    features: 'Features',
    specialFeatures: 'Special features',
    byConsent: 'Purposes by consent',
    byInterest: 'Purposes by legitimate interest',
    count: 'Vendors by consent: {n}; by legitimate interest: {m}',
    data: 'Categories of data',
    storage: 'Storage',
    cookies: 'cookies',
    renewed: 'renewed on each visit',
    session: 'until the browser is closed',
    otherStorage: 'other than cookies',
    links: 'More',
    privacy: 'Privacy policy',
    interest: 'Its legitimate interest',
    devices: 'What it stores on devices',
};
const ja = {
    vendors: 'ベンダー（{n}社）',
    purposes: '目的',
    specialPurposes: '特別な目的',
    features: '機能',
    specialFeatures: '特別な機能',
    byConsent: '同意に基づく目的',
    byInterest: '正当な利益に基づく目的',
    count: '同意に基づくベンダー：{n}社、正当な利益に基づくベンダー：{m}社',
    data: 'データの種類',
    storage: '端末への保存',
    cookies: 'Cookie',
    renewed: 'アクセスのたびに延長',
    session: 'ブラウザーを閉じるまで',
    otherStorage: 'Cookie以外',
    links: '詳細',
    privacy: 'プライバシーポリシー',
    interest: '正当な利益の内容',
    devices: '端末に保存する内容',
};
/** In the visitor's language where it is one of these two, else in English. */
const wordsOf = (language) => (/^ja\b/i.test(language) ? ja : en);

export { wordsOf };
