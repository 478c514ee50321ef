import type { EmbedMessages } from '../messages.js';

/** Simplified Chinese, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': '来自 {name} 的内容',
  'embed.about':
    '加载此内容会将您的 IP 地址、浏览器和设备信息以及本网站的地址发送给 {company}，并适用该公司的使用条款和隐私政策。',
  'embed.purpose': '其用途为{purposes}。',
  'embed.privacy': '隐私政策',
  'embed.unverified': '隐私政策（地址未核查）',
  'embed.company': '公司网站',
  'embed.processing': '数据处理条款',
  'embed.terms': '使用条款',
  'embed.open': '在 {name} 打开',
  'embed.once': '仅加载这一次',
  'embed.always': '始终允许 {name}',
};
