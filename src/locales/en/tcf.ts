import type { TcfMessages } from '../tcfMessages.js';

/** English, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'If you agree, [{n} vendor|{n} vendors] of the IAB Europe Transparency and Consent Framework [stores|store] information on your device or [reads|read] it there, such as cookies and device identifiers, and [processes|process] personal data, such as those identifiers and what you do on this site.',
  'tcf.purposesFor': 'What for:',
  'tcf.specialFor': 'Using special features:',
  'tcf.claims':
    'For some of this, [{n} vendor relies|{n} vendors rely] on a legitimate interest instead of asking for consent. You can object to that.',
  'tcf.scope':
    'Your answer holds for {site} alone. You can change it or take it back at any time: open these settings again through their link on this site.',
  'tcf.again':
    'We ask again because the vendors of the framework, or what they do with data, have changed since your last answer, or because that answer did not cover them.',
  'tcf.list': 'Vendors ({n}), and how to object',
  'tcf.title': 'Choices under the IAB framework for advertising',
  'tcf.intro':
    '[This vendor takes|These {n} vendors take] part in the IAB Europe Transparency and Consent Framework (TCF). [It is|They are] told what is switched on here. Whatever is off in the settings above is off here too.',
  'tcf.apart': 'Services above that are not listed here are no part of the framework.',
  'tcf.limits':
    'You can choose by purpose, special feature and vendor. Special purposes cannot be switched off here, and vendors may use special features for special purpose 1 (security, fraud, errors), whatever you choose about those features.',
  'tcf.objecting':
    'Legitimate interest: some vendors process personal data, such as identifiers and what you do on this site, without asking for consent. To object, switch it off for a purpose or a vendor and save; that counts for {site} alone. If consent is off for a vendor, this is off too.',
  'tcf.noInterest':
    'Some vendors would process data for a legitimate interest, without consent. This site passes on an objection to that for everyone.',
  'tcf.kept':
    'Your choices are kept in the local storage of this browser as “{key}”. They count as long as your answer does: at most {days}.',
  'tcf.consent': 'Consent',
  'tcf.legitimate': 'Legitimate interest',
  'tcf.needs': 'Off as long as this is off above: {names}',
  'tcf.more': 'What this means, and who does it',
  'tcf.byVendors': 'With consent ({n})',
  'tcf.claimedBy': 'By legitimate interest ({n})',
  'tcf.vendors': 'Vendors ({n})',
  'tcf.purposes': 'Purposes',
  'tcf.specialPurposes': 'Special purposes',
  'tcf.features': 'Features',
  'tcf.specialFeatures': 'Special features',
  'tcf.byConsent': 'Purposes by consent',
  'tcf.byInterest': 'Purposes by legitimate interest',
  'tcf.count': 'Vendors by consent: {n}; by legitimate interest: {m}',
  'tcf.data': 'Categories of data',
  'tcf.storage': 'Storage',
  'tcf.cookies': 'cookies',
  'tcf.renewed': 'may be renewed',
  'tcf.session': 'until the browser is closed',
  'tcf.otherStorage': 'other than cookies',
  'tcf.links': 'More',
  'tcf.privacy': 'Privacy policy',
  'tcf.interest': 'Its legitimate interest',
  'tcf.devices': 'What it stores on devices',
};
