import type { EmbedMessages } from '../messages.js';

/** Traditional Chinese, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': '來自 {name} 的內容',
  'embed.about':
    '載入此內容會將您的 IP 位址、瀏覽器和裝置資訊以及本網站的網址傳送給 {company}，並適用該公司的使用條款和隱私權政策。',
  'embed.purpose': '用途為{purposes}。',
  'embed.privacy': '隱私權政策',
  'embed.unverified': '隱私權政策（網址未查核）',
  'embed.company': '公司網站',
  'embed.processing': '資料處理條款',
  'embed.terms': '使用條款',
  'embed.open': '在 {name} 開啟',
  'embed.once': '只載入這一次',
  'embed.always': '一律允許 {name}',
};
