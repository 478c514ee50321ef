import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Japanese, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'プライバシーポリシーを改定しました',
  'notice.ahead': 'プライバシーポリシーを改定します',
  'notice.stands': 'これまでのご回答は、そのまま有効です。いつでも変更できます。',
  'notice.asks': 'この変更については、適用の際にあらためておたずねします。',
  dismiss: '閉じる',
  settings: 'Cookieの設定',
  prevails: 'プライバシーポリシーの各言語版に相違がある場合は、{language}版が優先します。',
  'prevails.link': '{language}のプライバシーポリシー',
  'prevails.stale': 'プライバシーポリシーの翻訳は{version}版です。現在の版は{current}です。',
  rights: 'ご回答の内容とお客様の権利',
  'rights.none': '現在有効なご回答はありません。',
  'rights.when': '回答日時',
  'rights.policy': 'プライバシーポリシーの版',
  'rights.language': '表示した言語',
  'rights.receipt': '控えの番号',
  'rights.change': 'ご回答を変更するには、上のスイッチを切り替えて保存してください。',
  withdraw: '同意を撤回する',
  withdrawn:
    '同意を撤回しました。次に開くページから、上記のサービスは、必須のものを除いて開始されません。このページですでに動いているものは、再読み込みするか、ページを離れると停止します。',
  download: '控えをダウンロード',
  downloaded: '控えのダウンロードを開始しました。',
  erase: 'このサイトの各サービスが保存したデータを消去',
  erasing: '消去しています…',
  erased: '消去を実行しました。同意は撤回されました。消去したものと消去できないものは、下記をご覧ください。',
  'erased.partly':
    '同意は撤回されましたが、消去できなかったものがあります：{names}。このサイトのほかのタブを閉じ、このページを再読み込みしてから、もう一度お試しください。ブラウザの設定で、このサイトのデータを削除することもできます。',
  'erase.what': '消去するもの、消去できないもの',
  'erase.first':
    'このサイトのCookie、ローカルストレージ、セッションストレージ、ブラウザのデータベースとキャッシュから、次の情報を、このページからできる範囲で消去します。',
  'erase.left': '次の情報は、このボタンでは消去されません。',
  'erase.server':
    'サーバーだけが読み取れるCookie（HttpOnly）は、このページからは消去できません。消去するには、ブラウザの設定で、このサイトのCookieとサイトデータを削除してください。',
  'erase.third':
    '次の会社が自社のアドレスで保存している情報（サードパーティのCookie・保存される情報）は、このサイトからは消去できません。その会社にお問い合わせいただくか、ブラウザの設定で削除してください。',
  'erase.record':
    '消去すると、同意も撤回されます。控えはこのブラウザに残りませんので、必要な場合は先にダウンロードしてください。拒否されたことの記録は残します。残さないと、ページごとに再びおたずねすることになるためです。',
  'erase.sent':
    'このサイトに送信された控えは、サイトに残ります。その消去は、下の「開示等の請求」からご請求いただけます。',
  'requests.intro': 'このサイトに対して、次の請求ができます。ご本人の確認をお願いすることがあります。',
  'requests.receipt': '控えの番号は、あらかじめ記入されます。',
  'requests.contact':
    '請求される場合は、下記のお問い合わせ先へご連絡ください。控えがある場合は、その番号をお知らせください。',
  'requests.fee': '手数料：{fee}',
  'requests.limits': '消去できないもの：{limits}',
  'requests.free': 'この画面での撤回・ダウンロード・消去は無料です。',
  'request.purpose': '利用目的の通知',
  'request.disclosure': '開示',
  'request.correction': '訂正',
  'request.addition': '内容の追加',
  'request.deletion': '内容の削除',
  'request.suspension': '利用停止',
  'request.provision': '第三者提供の停止',
  'request.erasure': '消去',
  'request.restriction': '取扱いの制限',
  'request.review': 'コンピューターによる決定の、担当者による見直し',
  authority: '次の監督機関に苦情を申し立てられます',
  policy: 'プライバシーポリシー',
  'policy.version': '現在の版',
  'policy.from': '適用日',
  'policy.revisedAt': '最終改定日',
  'policy.changes': '改定の内容',
  'mail.subject': '{request}の請求（{site}）',
  'mail.body': '請求の内容：{request}\n控えの番号：{receipt}\n',
};
