import type { TcfMessages } from '../tcfMessages.js';

/** Japanese, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    '許可いただくと、IAB Europeの「透明性と同意の枠組み（TCF）」に参加するベンダー{n}社が、お使いの端末にCookieや識別子を含む情報を保存し、または読み取り、識別子やこのサイトでの閲覧情報を含む個人データを処理します。',
  'tcf.purposesFor': '利用目的：',
  'tcf.specialFor': '特別な機能：',
  'tcf.claims': 'その一部について、{n}社は同意を求めず、正当な利益を根拠とします。これには異議を申し立てられます。',
  'tcf.scope':
    'ご回答は{site}にのみ適用されます。いつでも変更・撤回できます。このサイトにある設定へのリンクから、もう一度開いてください。',
  'tcf.again':
    '前回のご回答のあとに、枠組みに参加するベンダーまたはその利用内容が変わったか、まだおたずねしていないものがあるため、あらためておたずねしています。',
  'tcf.list': 'ベンダー一覧（{n}社）と異議の申し立て',
  'tcf.title': '広告業界の枠組み（IAB TCF）での選択',
  'tcf.intro':
    'この{n}社は、IAB Europeの「透明性と同意の枠組み（TCF）」に参加しています。ここでオンのものだけが各社に伝えられます。上の設定でオフのものは、ここでもオフです。',
  'tcf.apart': '上にあってここにないサービスは、この枠組みに参加していません。',
  'tcf.limits':
    '選べるのは、目的、特別な機能、ベンダーです。特別な目的については、ここでは選べません。また、特別な機能は、その選択にかかわらず、特別な目的1（セキュリティ、不正の防止、エラーの修正）のために使われることがあります。',
  'tcf.objecting':
    '正当な利益：一部のベンダーは、識別子やこのサイトでの閲覧情報を含む個人データを、同意を求めずに処理します。目的またはベンダーごとにオフにすると、{site}での処理に異議を申し立てたことになります。同意がオフのベンダーについては、これもオフです。',
  'tcf.noInterest':
    '一部のベンダーは、同意なしに、正当な利益を根拠としてデータを処理しようとします。このサイトでは、すべての方についてこれへの異議を伝えます。',
  'tcf.kept':
    '選択内容は、このブラウザのローカルストレージに「{key}」として、ご回答が有効な間（最長{days}）保存されます。',
  'tcf.consent': '同意',
  'tcf.legitimate': '正当な利益',
  'tcf.needs': '上の次の設定がオフのため、オフです：{names}',
  'tcf.more': '内容と、行うベンダー',
  'tcf.byVendors': '同意に基づく（{n}社）',
  'tcf.claimedBy': '正当な利益に基づく（{n}社）',
  'tcf.vendors': 'ベンダー（{n}社）',
  'tcf.purposes': '目的',
  'tcf.specialPurposes': '特別な目的',
  'tcf.features': '機能',
  'tcf.specialFeatures': '特別な機能',
  'tcf.byConsent': '同意に基づく目的',
  'tcf.byInterest': '正当な利益に基づく目的',
  'tcf.count': '同意に基づくベンダー：{n}社、正当な利益に基づくベンダー：{m}社',
  'tcf.data': 'データの種類',
  'tcf.storage': '端末への保存',
  'tcf.cookies': 'Cookie',
  'tcf.renewed': 'アクセスのたびに延長',
  'tcf.session': 'ブラウザーを閉じるまで',
  'tcf.otherStorage': 'Cookie以外',
  'tcf.links': '詳細',
  'tcf.privacy': 'プライバシーポリシー',
  'tcf.interest': '正当な利益の内容',
  'tcf.devices': '端末に保存する内容',
};
