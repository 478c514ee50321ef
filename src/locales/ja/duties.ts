import type { DutyMessages } from '../messages.js';

/** Japanese, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices（プライバシーの選択）',
  honored: 'Opt-Out Request Honored（オプトアウトの要求に従っています）',
  sale: '個人情報の販売・共有と、それに基づく広告',
  'sale.on': 'このブラウザではオンです。拒否するには、オフにして保存してください。',
  'sale.partly': 'このブラウザでは一部がオンです。すべて拒否するには、オフにして保存してください。',
  'sale.off': 'このブラウザではオフです。',
  beyond: '情報は、Cookie以外の方法でも販売・共有されることがあります。このサイトに次のことを求められます。',
  'beyond.sale': '個人情報を販売・共有しないこと（Do Not Sell or Share My Personal Information）',
  'beyond.sensitive': '機微な個人情報の利用を制限すること（Limit the Use of My Sensitive Personal Information）',
  identified:
    '{companies}が受け取る情報は、受け取った会社で、アカウントやメールアドレスを通じてお客様個人に関連付けられることがあります。',
  'identified.note': '受け取った会社で、お客様個人に関連付けられることがあります。送信される情報は下に示しています。',
  abroad: '外国への提供',
  'abroad.countries': 'ここに示す会社の所在国・地域：{countries}',
  'abroad.law': '各国の個人情報保護に関する制度（個人情報保護委員会）',
  'exempt.statistics':
    'サイトを改善するために、利用状況の集計だけを行います。同意は必要ありません。無料で拒否できます。オフにして保存してください。',
  'exempt.appearance':
    'サイトの表示方法の保存だけを行います。同意は必要ありません。無料で拒否できます。オフにして保存してください。',
  barred: 'オフ：このサイトが把握しているお客様の年齢では、法令により、ご自身で許可することができません。',
};
