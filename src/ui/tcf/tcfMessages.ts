import { type TcfWords, wordsOf } from '../../iab/tcfWords.js';

/** What stands around the texts of the vendor list in the banner and in preferences. */
export interface TcfMessages extends TcfWords {
  /** BCP 47. */
  readonly language: string;
  readonly storing: string;
  readonly purposesFor: string;
  readonly specialFor: string;
  readonly claims: string;
  readonly scope: string;
  readonly again: string;
  readonly list: string;
  readonly title: string;
  readonly intro: string;
  readonly apart: string;
  readonly limits: string;
  readonly objecting: string;
  readonly noInterest: string;
  readonly kept: string;
  readonly consent: string;
  readonly legitimate: string;
  readonly needs: string;
  readonly more: string;
  readonly byVendors: string;
  readonly claimedBy: string;
  readonly nobody: string;
  readonly categories: string;
}

const en: Omit<TcfMessages, keyof TcfWords | 'language'> = {
  storing:
    'If you agree, {n} vendors of the IAB Europe Transparency and Consent Framework store information on your device or read it there, such as cookies and device identifiers, and process personal data, such as those identifiers and what you do on this site.',
  purposesFor: 'What for:',
  specialFor: 'By special features:',
  claims:
    'For some of this, {n} of them rely on a legitimate interest instead of asking for consent. You can object to that.',
  scope:
    'Your answer holds for {site} alone. You can change it or take it back at any time: open these settings again by the link to them on this site.',
  again:
    'We ask again because the vendors of the framework, or what they do with data, have changed since your last answer, or were no part of it.',
  list: 'Vendors ({n}), and how to object',
  title: 'Choices under the IAB framework for advertising',
  intro:
    'These {n} vendors take part in the IAB Europe Transparency and Consent Framework (TCF). They are told what is switched on here. Whatever is off in the settings above is off here too.',
  apart: 'Services above that are not listed here are no part of the framework.',
  limits:
    'You can choose about purposes, special features and vendors. About special purposes there is no choice here, and vendors may use special features for special purpose 1 (security, fraud, errors), whatever you choose about those features.',
  objecting:
    'Legitimate interest: some vendors process personal data, such as identifiers and what you do on this site, without asking for consent. Switch it off for a purpose or a vendor, and you have objected, for {site} alone. Where consent is off for a vendor, so is this.',
  noInterest:
    'Some vendors would process data for a legitimate interest, without consent. This site passes on an objection to that for everyone.',
  kept: 'Your choices are kept in the local storage of this browser as “{key}”. They count as long as your answer does: at most {days}.',
  consent: 'Consent',
  legitimate: 'Legitimate interest',
  needs: 'Off as long as this is off above: {names}',
  more: 'What this means, and who does it',
  byVendors: 'With consent ({n})',
  claimedBy: 'By legitimate interest ({n})',
  nobody: 'none',
  categories: 'Categories of data',
};

const ja: Omit<TcfMessages, keyof TcfWords | 'language'> = {
  storing:
    '許可いただくと、IAB Europeの「透明性と同意の枠組み（TCF）」に参加するベンダー{n}社が、お使いの端末にCookieや識別子などの情報を保存し、または読み取り、識別子やこのサイトでの閲覧情報などの個人データを処理します。',
  purposesFor: '利用目的：',
  specialFor: '特別な機能：',
  claims: 'その一部について、{n}社は同意を求めず、正当な利益を根拠とします。これには異議を申し立てられます。',
  scope:
    'ご回答は{site}にのみ適用されます。いつでも変更・撤回できます。このサイトにある設定へのリンクから、もう一度開いてください。',
  again:
    '前回のご回答のあとに、枠組みに参加するベンダーまたはその利用内容が変わったか、まだおたずねしていないものがあるため、あらためておたずねしています。',
  list: 'ベンダー一覧（{n}社）と異議の申し立て',
  title: '広告業界の枠組み（IAB TCF）での選択',
  intro:
    'この{n}社は、IAB Europeの「透明性と同意の枠組み（TCF）」に参加しています。ここでオンのものだけが各社に伝えられます。上の設定でオフのものは、ここでもオフです。',
  apart: '上にあってここにないサービスは、この枠組みに参加していません。',
  limits:
    '選べるのは、目的、特別な機能、ベンダーです。特別な目的については、ここでは選べません。また、特別な機能は、その選択にかかわらず、特別な目的1（セキュリティ、不正の防止、エラーの修正）のために使われることがあります。',
  objecting:
    '正当な利益：一部のベンダーは、識別子やこのサイトでの閲覧情報などの個人データを、同意を求めずに処理します。目的またはベンダーごとにオフにすると、{site}での処理に異議を申し立てたことになります。同意がオフのベンダーについては、これもオフです。',
  noInterest:
    '一部のベンダーは、同意なしに、正当な利益を根拠としてデータを処理しようとします。このサイトでは、すべての方についてこれへの異議を伝えます。',
  kept: '選択内容は、このブラウザのローカルストレージに「{key}」として、ご回答が有効な間（最長{days}）保存されます。',
  consent: '同意',
  legitimate: '正当な利益',
  needs: '上の次の設定がオフのため、オフです：{names}',
  more: '内容と、行うベンダー',
  byVendors: '同意に基づく（{n}社）',
  claimedBy: '正当な利益に基づく（{n}社）',
  nobody: 'なし',
  categories: 'データの種類',
};

/** In the language of the interface where it is one of these two, else in English. */
export const tcfMessages = (language: string): TcfMessages => {
  const isJapanese = /^ja\b/i.test(language);
  return { ...wordsOf(language), ...(isJapanese ? ja : en), language: isJapanese ? 'ja' : 'en' };
};
