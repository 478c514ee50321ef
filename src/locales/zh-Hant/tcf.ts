import type { TcfMessages } from '../tcfMessages.js';

/** Chinese (Traditional), the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    '如果您同意，參與 IAB Europe 透明度與同意框架（TCF）的 {n} 家供應商會在您的裝置上儲存或讀取資訊（例如 Cookie 和裝置識別碼），並處理個人資料（例如這些識別碼以及您在本網站上的行為）。',
  'tcf.purposesFor': '用途：',
  'tcf.specialFor': '透過特殊功能：',
  'tcf.claims': '對於其中一部分，有 {n} 家供應商以正當利益為依據，而不徵求同意。您可以對此表示反對。',
  'tcf.scope': '您的選擇僅適用於 {site}。您可以隨時變更或撤回：請透過本網站上的連結再次開啟這些設定。',
  'tcf.again':
    '我們再次詢問，是因為自您上次選擇以來，框架中的供應商或其使用資料的方式已變更，或者有供應商未包含在您上次的選擇中。',
  'tcf.list': '供應商（{n} 家）及如何反對',
  'tcf.title': 'IAB 廣告框架下的選擇',
  'tcf.intro':
    '這 {n} 家供應商參與 IAB Europe 透明度與同意框架（TCF）。此處開啟了哪些項目，會告知這些供應商。在上方設定中關閉的，在此處也是關閉的。',
  'tcf.apart': '上方列出但此處未列出的服務不屬於該框架。',
  'tcf.limits':
    '您可以就目的、特殊功能和供應商做出選擇。對於特殊目的，此處無法選擇；而且無論您對特殊功能做何選擇，供應商都可以為特殊目的 1（安全、詐欺、錯誤）使用特殊功能。',
  'tcf.objecting':
    '正當利益：部分供應商不徵求同意即處理個人資料，例如識別碼以及您在本網站上的行為。如需反對，請針對某個目的或供應商將此項關閉並儲存；反對僅適用於 {site}。如果針對某個供應商的同意已關閉，此項也會關閉。',
  'tcf.noInterest':
    '部分供應商希望以正當利益為依據，在沒有同意的情況下處理資料。本網站代表所有人向它們傳達對此的反對。',
  'tcf.kept': '您的選擇以「{key}」為名儲存在此瀏覽器的本機儲存空間中，在您的選擇紀錄的有效期內有效：最長 {days}。',
  'tcf.consent': '同意',
  'tcf.legitimate': '正當利益',
  'tcf.needs': '只要上方的下列項目仍關閉，此項即關閉：{names}',
  'tcf.more': '這代表什麼，以及由誰進行',
  'tcf.byVendors': '基於同意（{n} 家）',
  'tcf.claimedBy': '基於正當利益（{n} 家）',
  'tcf.vendors': '供應商（{n} 家）',
  'tcf.purposes': '目的',
  'tcf.specialPurposes': '特殊目的',
  'tcf.features': '功能',
  'tcf.specialFeatures': '特殊功能',
  'tcf.byConsent': '基於同意的目的',
  'tcf.byInterest': '基於正當利益的目的',
  'tcf.count': '基於同意的供應商：{n} 家；基於正當利益的供應商：{m} 家',
  'tcf.data': '資料類別',
  'tcf.storage': '儲存',
  'tcf.cookies': 'Cookie',
  'tcf.renewed': '可能會續期',
  'tcf.session': '保存至瀏覽器關閉為止',
  'tcf.otherStorage': 'Cookie 以外的方式',
  'tcf.links': '更多',
  'tcf.privacy': '隱私權政策',
  'tcf.interest': '供應商的正當利益',
  'tcf.devices': '供應商在裝置上儲存的內容',
};
