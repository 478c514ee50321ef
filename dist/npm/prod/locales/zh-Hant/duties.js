/** Traditional Chinese, the part about what the law of a region has shown. The words that California’s law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices（您的隱私權選擇）',
    honored: 'Opt-Out Request Honored（已遵循選擇退出要求）',
    sale: '個人資料的出售和分享，以及以個人資料為依據的廣告',
    'sale.on': '在這個瀏覽器中已開啟。若要選擇退出，請將其關閉並儲存。',
    'sale.partly': '在這個瀏覽器中已部分開啟。若要全部選擇退出，請將其關閉並儲存。',
    'sale.off': '在這個瀏覽器中已關閉。',
    beyond: '資料也可能以 Cookie 以外的方式出售或分享。您可以向本網站提出下列要求：',
    'beyond.sale': '請勿出售或分享我的個人資料（Do Not Sell or Share My Personal Information）',
    'beyond.sensitive': '限制使用我的敏感個人資料（Limit the Use of My Sensitive Personal Information）',
    identified: '{companies} 可以將其可能收到的內容與您本人連結，例如透過您的帳戶或電子郵件地址。',
    'identified.note': '接收者可以將其與您本人連結。接收者收到的內容列於下方。',
    abroad: '傳輸至境外的資料',
    'abroad.countries': '此處列出的公司位於下列國家或地區：{countries}',
    'abroad.law': '當地法律如何保護個人資料（日本個人資料保護委員會，日文）',
    'exempt.statistics': '僅統計本網站的使用情形，以便改善網站。這不需要同意。您可以免費拒絕：將其關閉並儲存。',
    'exempt.appearance': '僅保存本網站為您顯示的外觀。這不需要同意。您可以免費拒絕：將其關閉並儲存。',
    barred: '已關閉：依本網站所掌握的您的年齡，依法您不能自行允許這個項目。',
};

export { duties };
