import type { BannerMessages, EmbedMessages, PreferencesMessages } from './messages.js';

/** Japanese, the banner. */
export const banner: BannerMessages = {
  title: '{site}のCookie利用について',
  spoken: 'ページの先頭で、Cookieの利用についておたずねしています。',
  ask: '{purposes}のために、Cookieや類似の技術を利用してもよろしいですか。許可されるまで利用しません。',
  tell: '{purposes}のために、Cookieや類似の技術を利用しています。利用はいつでも拒否できます。',
  'for.functional': '便利な機能の提供',
  'for.social': 'SNSとの連携',
  'for.analytics': '利用状況の分析',
  'for.advertising': '広告の配信',
  companies: '閲覧に関する情報の送信先：{companies}',
  gpc: 'お使いのブラウザがGlobal Privacy Controlの信号を送っているため、広告は無効のままです。',
  google: '情報は、広告のパーソナライズと効果の測定に使用されます。',
  'google.link': 'Googleによる個人データの使用',
  outdated: '前回のご回答のあとに、プライバシーポリシーまたは利用サービスの一覧が変わりました。',
  expired: '前回のご回答の有効期間が過ぎました。',
  accept: 'すべて許可',
  reject: 'すべて拒否',
  choose: '選択する',
  policy: 'プライバシーポリシー',
  'opt-out': 'オプトアウトページ',
  'new-tab': '（新しいタブで開きます）',
  failed: '設定画面を読み込めませんでした。もう一度お試しください。',
};

/** Japanese, preferences. */
export const preferences: PreferencesMessages = {
  'preferences.title': 'Cookieの設定',
  intro: 'このサイトで利用を許可するものをお選びください。保存するまで、変更は反映されません。',
  'decided.at': '前回のご回答：{date}',
  'decided.granted': '許可されたもの：{purposes}',
  'decided.denied': '拒否されたもの：{purposes}',
  'decided.part': '{purpose}（一部）',
  'purpose.necessary': '必須',
  'purpose.necessary.description': 'ログイン、安全の確保、この設定の保存など、サイトが動くために欠かせないものです。',
  'purpose.functional': '機能',
  'purpose.functional.description':
    '動画、地図、チャットなどの機能です。無効にすると表示されませんが、ほかの部分はそのままご利用いただけます。',
  'purpose.social': 'SNS',
  'purpose.social.description': '共有ボタンや投稿の埋め込みです。ご覧になったページが、SNSの運営会社に伝わります。',
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
  comma: '、',
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
  'cookies.none': '確認されていません',
  record: 'ご回答の記録',
  'record.use': 'ここでの選択を保存し、ページごとにおたずねしないようにします。',
  'party.first': 'ファーストパーティ',
  'party.third': 'サードパーティ',
  retention: '保存期間：{duration}',
  'retention.session': 'ブラウザを閉じるまで',
  'retention.unknown': '保存期間：提供会社が公表していません',
  'link.privacy': 'プライバシーポリシー',
  'link.terms': '利用規約',
  'link.opt-out': 'オプトアウトページ',
  'link.external-transmission': '外部送信について',
  checked: '{date}に確認した情報です。',
  'opt-out.effect':
    'オプトアウトページでは、このブラウザについて、{company}による広告配信のための情報の利用を停止できます。',
  'opt-out.effect.other': 'オプトアウトページは{company}が提供しています。停止できる内容は、そのページをご覧ください。',
  'opt-out.intro':
    'このサイトで拒否すると、サイトから各社への情報の送信が止まります。各社のオプトアウトページでは、このブラウザについて、その会社による広告配信のための情報の利用を停止できます。',
  'opt-out.limits':
    'オプトアウトをしても、Cookieは削除されません。Cookieを削除したときやブラウザを変えたときは、オプトアウトも無効になります。サードパーティCookieを受け入れないブラウザでは、使えないページがあります。',
  'opt-out.vendors': 'このサイトで利用している会社',
  'opt-out.industry': '複数の会社をまとめて停止するページ',
  browser: 'Cookieとブラウザの設定',
  'browser.cookie':
    'Cookieは、ウェブサイトがブラウザに保存する短い文字列です。次に訪れたとき、ブラウザはそれを保存した元のサーバーにだけ送り返し、同じブラウザだと識別されます。',
  'browser.settings':
    'ブラウザの設定では、すべてのCookieを受け入れるか、すべて拒否するかを選べます。Cookieを受け取るたびに通知するブラウザもあります。方法は、ブラウザのヘルプをご覧ください。',
  'browser.refusal':
    'ブラウザですべてのCookieを拒否すると、ログインが必要なサービスなど、使えなくなるものがあります。この画面で拒否しても、必須のものはそのまま動きます。',
  elsewhere:
    '各社が受け取った情報は、その会社のプライバシーポリシーに従って取り扱われます。リンク先のサイトにも、それぞれのポリシーがあります。',
  save: '保存する',
  cancel: 'キャンセル',
};

/** Japanese, placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': '{name}のコンテンツ',
  'embed.about':
    '表示すると、IPアドレスなどの情報が{company}に送信され、提供元の利用規約とプライバシーポリシーが適用されます。',
  'embed.purpose': '利用目的：{purposes}',
  'embed.privacy': 'プライバシーポリシー',
  'embed.terms': '利用規約',
  'embed.once': '今回だけ表示する',
  'embed.always': '{name}を常に許可する',
};
