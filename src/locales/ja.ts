import type { BannerMessages, EmbedMessages, PreferencesMessages } from './messages.js';

/** Japanese, the banner. */
export const banner: BannerMessages = {
  title: '{site}のCookieについて',
  spoken: 'ページの先頭で、Cookieの利用についておたずねしています。',
  ask: '{purposes}のために、Cookieや類似の技術を利用してもよろしいですか。',
  tell: '拒否されないかぎり、{purposes}のために、Cookieや類似の技術を利用します。いつでも拒否できます。',
  'for.functional': '便利な機能の提供',
  'for.social': 'SNSとの連携',
  'for.analytics': '利用状況の分析',
  'for.advertising': '広告の配信',
  comma: '、',
  and: '、',
  companies: '閲覧に関する情報の送信先は、{companies}です。',
  others: 'ほか{count}社',
  gpc: 'Global Privacy Controlを検出したため、広告目的の送信を停止しています。',
  google: 'Googleは情報を広告のパーソナライズと効果の測定に使用します。',
  only: '許可いただくまで、いずれも開始しません。',
  outdated: '前回のご回答のあとに、プライバシーポリシーまたは利用サービスの一覧が変わりました。',
  expired: '前回のご回答の有効期間が過ぎました。',
  change: '{date}から：{change}',
  rest: '変更のあったものだけをおたずねしています。ほかのご回答はそのまま有効です。',
  accept: 'すべて許可',
  reject: 'すべて拒否',
  choose: '個別に設定',
  policy: 'プライバシーポリシー',
  'opt-out': 'オプトアウトページ',
  'new-tab': '（新しいタブで開きます）',
  failed: '設定画面を読み込めませんでした。もう一度お試しください。',
};

/** Japanese, preferences. */
export const preferences: PreferencesMessages = {
  'preferences.title': 'Cookieの設定',
  intro: 'このサイトで利用を許可するものをお選びください。スイッチの変更は、保存すると反映されます。',
  'decided.at': '前回のご回答：{date}',
  'decided.granted': '許可されたもの：{purposes}',
  'decided.denied': '拒否されたもの：{purposes}',
  'decided.part': '{purpose}（一部）',
  'purpose.necessary': '必須',
  'purpose.necessary.description': 'サイトの提供に不可欠なものです（例：この設定の保存）。',
  'purpose.functional': '機能',
  'purpose.functional.description':
    '動画、地図、フォームの迷惑投稿対策といった、他社のサービスです。無効にすると、それらを使う部分が表示されない、または動作しないことがあります。',
  'purpose.social': 'SNS',
  'purpose.social.description':
    '共有ボタンや投稿の埋め込みです。運営会社は、ご覧になったページを把握し、広告の選択や効果の測定に利用することがあります。',
  'purpose.analytics': 'アクセス解析',
  'purpose.analytics.description': 'サイトがどのように利用されているかを調べ、改善に役立てます。',
  'purpose.advertising': '広告',
  'purpose.advertising.description': 'このサイトやほかのサイトでの閲覧内容に応じて広告を選び、その効果を測定します。',
  'always-on': '常に有効',
  partly: '{total}件中{count}件が有効',
  details: '詳細',
  'details.of': '{name}の詳細',
  'details.none': 'このサービスについて、サイトからの説明はありません。',
  company: '提供会社',
  formerly: '旧名称',
  use: 'サイトの利用目的',
  'use.recipient': '送信先の利用目的',
  sends: '送信される情報',
  'sends.page': '閲覧したページのURL・閲覧日時・参照元URL',
  'sends.interaction': 'クリック・スクロールの操作',
  'sends.identifier': 'Cookie・ブラウザ・広告の識別子',
  'sends.address': 'IPアドレス・おおよその位置',
  'sends.device': 'OS・ブラウザ・端末・言語・画面サイズ',
  'sends.commerce': '購入・申込の内容',
  'sends.click-id': 'クリックした広告の識別子',
  'sends.contact': 'メールアドレス・電話番号（ハッシュ化したもの）',
  'sends.playback': '動画の再生状況',
  'sends.recording': 'フォームへの入力・画面操作の記録',
  cookies: 'Cookie・保存される情報',
  'cookies.none': 'なし',
  'cookies.unknown': '未調査',
  record: 'ご回答の記録',
  'record.use':
    'ここでの選択を保存し、ページごとにおたずねしないようにします。また、ご回答を証明します。許可されたものがある間は、乱数による番号でご回答を関連付けます。すべて拒否された場合、この番号はありません。Safariでは、このサイトを操作しないまま7日間ブラウザを利用すると、記録は期間の途中でも削除されます。',
  'record.local': 'ローカルストレージ、{duration}経過後の次回訪問時に削除',
  'record.local.refusal': 'ローカルストレージ、次のご回答まで保存（{duration}経過後も、拒否を有効に保つため）',
  'record.receipts':
    '最近のご回答の控え（ローカルストレージに保存し、遅くともご回答の記録の削除時に削除します。許可されたものがないご回答の控えは、セッションストレージに保存し、タブを閉じると削除されます）',
  'record.queue':
    '控えの作成または送信を待つご回答（完了するか、送信を10回試みるまで、ローカルストレージに保存します）',
  'party.first': 'ファーストパーティ',
  'party.third': 'サードパーティ',
  'kind.cookie': 'Cookie',
  'kind.localStorage': 'ローカルストレージ',
  'kind.sessionStorage': 'セッションストレージ',
  'kind.database': 'ブラウザのデータベース',
  'kind.cache': 'ブラウザのキャッシュ',
  kept: '{kind}、{retention}',
  retention: '保存期間：{duration}',
  'retention.session': 'ブラウザを閉じるまで',
  'retention.persistent': '保存期間：期限なし',
  'retention.unpublished': '保存期間：提供会社が公表していません',
  'retention.unknown': '保存期間：未確認',
  'link.privacy': 'プライバシーポリシー',
  'link.company': '提供会社のウェブサイト',
  'link.processing': 'データ処理に関する条項',
  'link.terms': '利用規約',
  'link.opt-out': 'オプトアウトページ',
  'link.external-transmission': '外部送信について',
  checked: '{date}に確認した情報です。',
  'opt-out.effect.use':
    '{company}による情報の利用の停止については、同社のオプトアウトページをご覧ください。停止の範囲と有効期間も、同ページでご確認ください。',
  'opt-out.effect.personalisation':
    '{company}によるパーソナライズド広告の停止については、同社のオプトアウトページをご覧ください。停止の範囲と有効期間も、同ページでご確認ください。',
  'opt-out.effect.sending':
    '{company}のオプトアウトページでは、情報の送信そのものを停止できます。停止の範囲と有効期間は、同ページでご確認ください。',
  'opt-out.effect.other':
    '{company}のオプトアウトページがあります。停止できる内容、範囲と有効期間は、同ページでご確認ください。',
  'opt-out.scope.browser': '停止はこのブラウザで有効です。',
  'opt-out.scope.account': '停止には同社のアカウントが必要で、そのアカウントで有効です。',
  'opt-out.scope.either': '停止は、ログインしている場合はそのアカウント、していない場合はこのブラウザで有効です。',
  'opt-out.intro':
    'このサイトで拒否すると、次に開くページから、各社のサービスを読み込みません。このほか、各社がオプトアウトページを設けています。停止できる内容、範囲（ブラウザ単位・アカウント単位）と有効期間は、各ページでご確認ください。',
  'opt-out.limits':
    'オプトアウトをしても、Cookieは削除されません。Cookieに保存されるオプトアウトは、お使いのブラウザでのみ有効で、そのCookieを削除すると無効になります。サードパーティCookieの受け入れが必要な場合があります。',
  'opt-out.vendors': 'このサイトで利用している会社',
  'opt-out.industry': '複数の会社をまとめて停止するページ',
  browser: 'Cookieとブラウザの設定',
  'browser.cookie':
    'Cookieは、ウェブサイトがブラウザに保存する短い文字列です。次回の訪問時、ブラウザはその文字列を保存元のドメインのサーバーに送信し、サーバーは同じブラウザだと判別します。',
  'browser.settings':
    '多くのブラウザでは、すべてのCookieを受け入れるか、すべて拒否するかを選べます。Cookieを受け取ったときに通知するブラウザもあります。方法は、ブラウザのヘルプをご覧ください。',
  'browser.refusal':
    'ブラウザですべてのCookieを拒否すると、ログインが必要なサービスなど、使えなくなるものがあります。この画面で拒否しても、必須のものはそのまま動きます。',
  elsewhere:
    'このサイトの委託を受けた会社を除き、各社が受け取った情報は、その会社のプライバシーポリシーに従って取り扱われます。リンク先のサイトにも、それぞれのポリシーがあります。',
  effect: '無効にした場合：{effect}',
  explicit: '個別の同意が必要です。「すべて許可」を選んでも有効にはなりません。',
  save: '保存する',
  cancel: 'キャンセル',
};

/** Japanese, placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': '{name}のコンテンツ',
  'embed.about':
    '表示すると、IPアドレス、ブラウザと端末の情報、このサイトのURLが{company}に送信され、同社の利用規約とプライバシーポリシーが適用されます。',
  'embed.purpose': '利用目的：{purposes}',
  'embed.privacy': 'プライバシーポリシー',
  'embed.terms': '利用規約',
  'embed.open': '{name}で開く',
  'embed.once': '今回だけ表示する',
  'embed.always': '{name}を常に許可する',
};
