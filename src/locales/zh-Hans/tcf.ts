import type { TcfMessages } from '../tcfMessages.js';

/** Chinese (Simplified), the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    '如果您同意，参与 IAB Europe 透明度与同意框架（TCF）的 {n} 家供应商会在您的设备上存储或读取信息（例如 Cookie 和设备标识符），并处理个人信息（例如这些标识符以及您在本网站上的操作）。',
  'tcf.purposesFor': '用途：',
  'tcf.specialFor': '通过特殊功能：',
  'tcf.claims': '对于其中一部分，有 {n} 家供应商以正当利益为依据，而不征求同意。您可以对此表示反对。',
  'tcf.scope': '您的选择仅适用于 {site}。您可以随时更改或撤回：请通过本网站上的链接再次打开这些设置。',
  'tcf.again':
    '我们再次询问，是因为自您上次选择以来，框架中的供应商或其使用数据的方式已变更，或者有供应商未包含在您上次的选择中。',
  'tcf.list': '供应商（{n} 家）及如何反对',
  'tcf.title': 'IAB 广告框架下的选择',
  'tcf.intro':
    '这 {n} 家供应商参与 IAB Europe 透明度与同意框架（TCF）。此处开启了哪些内容，会告知这些供应商。在上方设置中关闭的，在此处也是关闭的。',
  'tcf.apart': '上方列出但此处未列出的服务不属于该框架。',
  'tcf.limits':
    '您可以就目的、特殊功能和供应商作出选择。对于特殊目的，此处无法选择；而且无论您对特殊功能作何选择，供应商都可以为特殊目的 1（安全、欺诈、错误）使用特殊功能。',
  'tcf.objecting':
    '正当利益：部分供应商不征求同意即处理个人信息，例如标识符以及您在本网站上的操作。如需反对，请针对某个目的或供应商将此项关闭并保存；反对仅适用于 {site}。如果针对某个供应商的同意已关闭，此项也会关闭。',
  'tcf.noInterest':
    '部分供应商希望以正当利益为依据，在没有同意的情况下处理数据。本网站代表所有人向它们传达对此的反对。',
  'tcf.kept': '您的选择以“{key}”为名保存在此浏览器的本地存储中，在您的选择记录的有效期内有效：最长 {days}。',
  'tcf.consent': '同意',
  'tcf.legitimate': '正当利益',
  'tcf.needs': '只要上方的以下项目仍关闭，此项即关闭：{names}',
  'tcf.more': '含义及由谁进行',
  'tcf.byVendors': '基于同意（{n} 家）',
  'tcf.claimedBy': '基于正当利益（{n} 家）',
  'tcf.vendors': '供应商（{n} 家）',
  'tcf.purposes': '目的',
  'tcf.specialPurposes': '特殊目的',
  'tcf.features': '功能',
  'tcf.specialFeatures': '特殊功能',
  'tcf.byConsent': '基于同意的目的',
  'tcf.byInterest': '基于正当利益的目的',
  'tcf.count': '基于同意的供应商：{n} 家；基于正当利益的供应商：{m} 家',
  'tcf.data': '数据类别',
  'tcf.storage': '存储',
  'tcf.cookies': 'Cookie',
  'tcf.renewed': '可能会续期',
  'tcf.session': '保留至浏览器关闭',
  'tcf.otherStorage': 'Cookie 以外的方式',
  'tcf.links': '更多',
  'tcf.privacy': '隐私政策',
  'tcf.interest': '供应商的正当利益',
  'tcf.devices': '供应商在设备上存储的内容',
};
