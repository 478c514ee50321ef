/** Japanese, the part that comes with placeholders. */
const embeds = {
    'embed.title': '{name}のコンテンツ',
    'embed.about': '表示すると、IPアドレス、ブラウザと端末の情報、このサイトのURLが{company}に送信され、同社の利用規約とプライバシーポリシーが適用されます。',
    'embed.purpose': '利用目的：{purposes}',
    'embed.privacy': 'プライバシーポリシー',
    'embed.unverified': 'プライバシーポリシー（リンク先は未確認）',
    'embed.company': '提供会社のウェブサイト',
    'embed.processing': 'データ処理に関する条項',
    'embed.terms': '利用規約',
    'embed.open': '{name}で開く',
    'embed.once': '今回だけ表示する',
    'embed.always': '{name}を常に許可する',
};

export { embeds };
