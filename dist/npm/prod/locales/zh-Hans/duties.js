/** Simplified Chinese, the part about what the law of a region has shown. The words that California’s law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices（您的隐私选择）',
    honored: 'Opt-Out Request Honored（已遵从选择退出请求）',
    sale: '个人信息的出售和共享，以及基于个人信息的广告',
    'sale.on': '在此浏览器中已开启。如要选择退出，请将其关闭并保存。',
    'sale.partly': '在此浏览器中已部分开启。如要全部选择退出，请将其关闭并保存。',
    'sale.off': '在此浏览器中已关闭。',
    beyond: '数据也可能以 Cookie 以外的方式被出售或共享。您可以向本网站提出以下要求：',
    'beyond.sale': '不要出售或共享我的个人信息（Do Not Sell or Share My Personal Information）',
    'beyond.sensitive': '限制使用我的敏感个人信息（Limit the Use of My Sensitive Personal Information）',
    identified: '{companies} 可以将其可能收到的内容与您本人关联，例如通过您的账号或电子邮箱地址。',
    'identified.note': '接收方可以将其与您本人关联。接收方收到的内容列于下方。',
    abroad: '向境外提供的数据',
    'abroad.countries': '此处列出的公司位于以下国家或地区：{countries}',
    'abroad.law': '当地法律如何保护个人信息（日本个人信息保护委员会，日语）',
    'exempt.statistics': '仅统计本网站的使用情况，以便改进网站。这无需您同意。您可以免费拒绝：将其关闭并保存。',
    'exempt.appearance': '仅保存本网站为您显示的外观。这无需您同意。您可以免费拒绝：将其关闭并保存。',
    barred: '已关闭：按照本网站所掌握的您的年龄，依法您不能自行允许此项。',
};

export { duties };
