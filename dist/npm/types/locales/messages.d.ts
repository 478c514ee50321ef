import type { DataKind, StandardPurpose } from '../types/index.js';
type AskedPurpose = Exclude<StandardPurpose, 'necessary'>;
/** The purposes inside the sentence of the banner: "… for *advertising*". */
type PurposePhrases = {
    readonly [Purpose in `for.${AskedPurpose}`]: string;
};
/** Texts of the banner. A site replaces any of them by its key: `texts: { en: { title: '…' } }`. */
export interface BannerMessages extends PurposePhrases {
    /** Title, and name of the region. Slots: `site`. */
    readonly title: string;
    /** What a screen reader says when the banner has opened. */
    readonly spoken: string;
    /** The question, where silence means no. Slots: `purposes`. */
    readonly ask: string;
    /** The notice, where silence means yes. Slots: `purposes`. */
    readonly tell: string;
    /** Ends it where silence is taken for consent, with the space before it. */
    readonly silence: string;
    /** Between two names or facts in a row. */
    readonly comma: string;
    /** Between the last two names. */
    readonly and: string;
    /** Who receives data, with the spaces around it. Slots: `companies`. */
    readonly companies: string;
    /** Stands for the companies that a small window has no room for; a touch shows them. Slots: `count`. */
    readonly others: string;
    /** The browser's signal keeps advertising off, whatever is answered. Slots: `signal`. */
    readonly gpc: string;
    /** The browser's signal keeps advertising off until it is switched on. Slots: `signal`, `choose` (the button's label). */
    readonly signalled: string;
    /** The question about what was allowed before the browser sent the signal. Slots: `signal`, `purposes`. */
    readonly contradicted: string;
    /** What Google asks sites with its ads to say on the first layer: the link to its page on that. */
    readonly google: string;
    /** Follows the question: nothing without consent, which can be withdrawn. GDPR Art. 7(3) has that said before consent is given. */
    readonly only: string;
    /** Why the visitor is asked again: the policy or the list of services changed. */
    readonly outdated: string;
    /** Why the visitor is asked about a part again, without a change of the policy that tells it. */
    readonly 'outdated.part': string;
    /** Why the visitor is asked again: the answer is too old. */
    readonly expired: string;
    /** One change of the policy. Slots: `date`, `change`. */
    readonly change: string;
    /** Only what changed is asked. */
    readonly rest: string;
    /** Label of the button that grants everything. */
    readonly accept: string;
    /** Label of the button that denies everything. */
    readonly reject: string;
    /** Label of the button that opens preferences. */
    readonly choose: string;
    /** Label of the link to the site's privacy policy. */
    readonly policy: string;
    /** Label of the link to the opt-out pages, and their heading in preferences. */
    readonly 'opt-out': string;
    /** Added for screen readers to links that open a tab. */
    readonly 'new-tab': string;
    /** Preferences could not be loaded. */
    readonly failed: string;
}
/** Names and descriptions of the standard purposes, and of what is sent. */
type Terms = {
    readonly [Purpose in `purpose.${StandardPurpose}`]: string;
} & {
    readonly [Purpose in `purpose.${StandardPurpose}.description`]: string;
} & {
    readonly [Kind in `sends.${DataKind}`]: string;
};
/** Texts of preferences. */
export interface PreferencesMessages extends Terms {
    /** Title, and name of the dialog. */
    readonly 'preferences.title': string;
    /** What the dialog is for. */
    readonly intro: string;
    /** When the visitor last answered. Slots: `date`. */
    readonly 'decided.at': string;
    /** What was granted then. Slots: `purposes`. */
    readonly 'decided.granted': string;
    /** What was denied then. Slots: `purposes`. */
    readonly 'decided.denied': string;
    /** A purpose that some of its vendors were granted. Slots: `purpose`. */
    readonly 'decided.part': string;
    /** Stands where `necessary` has no switch. */
    readonly 'always-on': string;
    /** How many vendors of a purpose are on, when they differ. Slots: `count`, `total`. */
    readonly partly: string;
    /** Unfolds a vendor's disclosure, where its company is not known. */
    readonly details: string;
    /** Added for screen readers to what unfolds it. Slots: `name`. */
    readonly 'details.of': string;
    /** The site did not say what its vendor does. */
    readonly 'details.none': string;
    readonly company: string;
    readonly formerly: string;
    /** The companies that answer for the data of a region's visitors. */
    readonly controllers: string;
    /** One of them. Slots: `regions`, `company`, `country`. */
    readonly controller: string;
    /** On what ground data leaves a region. */
    readonly transfers: string;
    /** One of them. Slots: `from`, `to`, `ground`. */
    readonly transfer: string;
    readonly 'transfer.adequacy': string;
    readonly 'transfer.privacy-framework': string;
    readonly 'transfer.standard-clauses': string;
    /** The European Economic Area, for which browsers have no name. */
    readonly 'region.EEA': string;
    readonly use: string;
    /** What the recipient itself uses the data for. */
    readonly 'use.recipient': string;
    /** What the recipient does to protect the data abroad. */
    readonly safeguards: string;
    readonly sends: string;
    readonly cookies: string;
    readonly 'cookies.none': string;
    /** Nobody has looked which there are. */
    readonly 'cookies.unknown': string;
    /** The record of the choice itself: its name in the list, and its use. */
    readonly record: string;
    readonly 'record.use': string;
    /** How long the copy in localStorage is kept. Slots: `duration`. */
    readonly 'record.local': string;
    /** The same, where silence counts as a yes. Slots: `duration`. */
    readonly 'record.local.refusal': string;
    /** What is kept of receipts, and how long. */
    readonly 'record.receipts': string;
    /** Answers whose receipt is to be made or sent. */
    readonly 'record.queue': string;
    /** Whose domain a cookie belongs to. */
    readonly 'party.first': string;
    readonly 'party.third': string;
    /** In which of the browser's stores an entry is kept. */
    readonly 'kind.cookie': string;
    readonly 'kind.localStorage': string;
    readonly 'kind.sessionStorage': string;
    readonly 'kind.database': string;
    readonly 'kind.cache': string;
    /** Where and how long an entry is kept. Slots: `kind`, `retention`. */
    readonly kept: string;
    /** How long a cookie is kept. Slots: `duration`. */
    readonly retention: string;
    readonly 'retention.session': string;
    /** It has no end of its own. */
    readonly 'retention.persistent': string;
    /** The vendor names it, but not how long it keeps it. */
    readonly 'retention.unpublished': string;
    /** Nobody has looked. */
    readonly 'retention.unknown': string;
    readonly 'link.privacy': string;
    /** An address that nobody has looked at. */
    readonly 'link.unverified': string;
    /** The page from which a company's policy has to be found. */
    readonly 'link.company': string;
    /** The terms under which a company processes data on the site's behalf. */
    readonly 'link.processing': string;
    readonly 'link.terms': string;
    readonly 'link.opt-out': string;
    readonly 'link.external-transmission': string;
    /** When the facts about a vendor were last checked. Slots: `date`. */
    readonly checked: string;
    /** What an opt-out at a vendor ends, as far as it is known. Slots: `company`. */
    readonly 'opt-out.effect.use': string;
    readonly 'opt-out.effect.personalisation': string;
    readonly 'opt-out.effect.sending': string;
    readonly 'opt-out.effect.other': string;
    /** What it holds for. */
    readonly 'opt-out.scope.browser': string;
    readonly 'opt-out.scope.account': string;
    readonly 'opt-out.scope.either': string;
    /** What opt-out pages do and do not do. */
    readonly 'opt-out.intro': string;
    readonly 'opt-out.limits': string;
    readonly 'opt-out.vendors': string;
    readonly 'opt-out.industry': string;
    readonly browser: string;
    readonly 'browser.cookie': string;
    readonly 'browser.settings': string;
    readonly 'browser.refusal': string;
    /** Other sites have their own policies. */
    readonly elsewhere: string;
    /** What of the site does not work without a purpose. Slots: `effect`. */
    readonly effect: string;
    /** A purpose that is never granted along with others. */
    readonly explicit: string;
    /** The browser's signal keeps advertising off until it is switched on here. Slots: `signal`, `accept` (the button's label). */
    readonly 'signalled.switch': string;
    readonly save: string;
    readonly cancel: string;
}
/** Texts of the placeholders of held frames. */
export interface EmbedMessages {
    /** Whose content it is, and name of the group. Slots: `name`. */
    readonly 'embed.title': string;
    /** What loading it does. Slots: `company`. */
    readonly 'embed.about': string;
    /** What it is for, where its vendor is not known. Slots: `purposes`. */
    readonly 'embed.purpose': string;
    /** Label of the link to the vendor's privacy policy, by what it leads to. */
    readonly 'embed.privacy': string;
    readonly 'embed.unverified': string;
    readonly 'embed.company': string;
    readonly 'embed.processing': string;
    /** Label of the link to the vendor's terms. */
    readonly 'embed.terms': string;
    /** Label of the link to the same content on the vendor's own site. Slots: `name`. */
    readonly 'embed.open': string;
    /** Label of the button that loads this one, now. */
    readonly 'embed.once': string;
    /** Label of the button that grants the vendor. Slots: `name`. */
    readonly 'embed.always': string;
}
/** Texts about whom visitors can turn to, and with what. They come with the disclosures and with the rights. */
export interface ContactMessages {
    readonly contact: string;
    readonly 'contact.name': string;
    readonly 'contact.department': string;
    readonly 'contact.address': string;
    readonly 'contact.email': string;
    readonly 'contact.tel': string;
    readonly 'contact.form': string;
    readonly 'contact.dpo': string;
    /** Cookies have nothing to do with e-mail. */
    readonly mail: string;
    /** Label of the link to where e-mail is stopped or resumed. */
    readonly 'mail.link': string;
    /** Heading of what visitors can ask of the site. */
    readonly requests: string;
    /** On what grounds a request is refused. Slots: `grounds`. */
    readonly 'requests.refusal': string;
    /** What happens then. */
    readonly 'requests.notified': string;
    /** Where a computer decides. */
    readonly 'requests.review': string;
}
/** Texts of the disclosures: what stands on the site's own pages. Keys of their own begin with `tell.`. */
export interface DisclosuresMessages extends ContactMessages {
    /** The site, where it has no name. */
    readonly 'tell.site': string;
    /** Links open tabs. */
    readonly 'tell.tabs': string;
    readonly 'tell.cookie': string;
    /** `personalData` is true. */
    readonly 'tell.personal': string;
    /** `personalData` is false. */
    readonly 'tell.impersonal': string;
    readonly 'tell.choices': string;
    /** Nobody has answered yet. */
    readonly 'tell.unanswered': string;
    readonly 'tell.change': string;
    readonly 'tell.services': string;
    /** What does not work without a purpose. Slots: `effect`. */
    readonly 'tell.without': string;
    /** A purpose without a vendor. */
    readonly 'tell.unused': string;
    /** Names of the past. Slots: `names`. */
    readonly 'tell.formerly': string;
    /** What was chosen, or is in force. */
    readonly 'tell.choice': string;
    readonly 'tell.allowed': string;
    readonly 'tell.refused': string;
    readonly 'tell.on': string;
    readonly 'tell.off': string;
    /** The law lets nobody of the visitor's age grant it. */
    readonly 'tell.barred': string;
    readonly 'tell.country': string;
    readonly 'tell.role': string;
    readonly 'tell.processor': string;
    readonly 'tell.first': string;
    readonly 'tell.third': string;
    /** Who can read the record. */
    readonly 'tell.access.own': string;
    /** The same for a record that hosts share. Slots: `domain`. */
    readonly 'tell.access.domain': string;
    /** Who can read a vendor's first-party entries. Slots: `company`. */
    readonly 'tell.access.first': string;
    /** Who can read its third-party entries. Slots: `company`. */
    readonly 'tell.access.third': string;
    readonly 'tell.links': string;
    readonly 'tell.opt-out': string;
    /** What refusing on the site ends. */
    readonly 'tell.refusal': string;
    /** Where the companies are. Slots: `countries`. */
    readonly 'tell.abroad': string;
    readonly 'tell.automatic': string;
    readonly 'tell.automatic.about': string;
    readonly 'tell.automatic.address': string;
    readonly 'tell.automatic.page': string;
    readonly 'tell.automatic.cookies': string;
    readonly 'tell.automatic.device': string;
    /** No script can prevent it. */
    readonly 'tell.automatic.limits': string;
    readonly 'tell.browser': string;
    readonly 'tell.browser.choose': string;
    readonly 'tell.browser.all': string;
    readonly 'tell.browser.none': string;
    readonly 'tell.browser.ask': string;
    readonly 'tell.browser.pages': string;
    /** The visitor's own browser. Slots: `name`. */
    readonly 'tell.browser.yours': string;
    readonly 'tell.browser.other': string;
    /** The notice that LY's advertising asks its advertisers to publish: title, and four points. */
    readonly 'tell.notice': string;
    /** Slots: `companies`. */
    readonly 'tell.notice.use': string;
    readonly 'tell.notice.policy': string;
    readonly 'tell.notice.opt-out': string;
    readonly 'tell.notice.stop': string;
    /** Titles of the site's own texts (describeSlots.ts). */
    readonly 'tell.sources': string;
    readonly 'tell.communications': string;
    readonly 'tell.erasure': string;
    readonly 'tell.authorities': string;
    readonly 'tell.hosting': string;
    readonly 'tell.more': string;
    /** Japan's external-transmission rule. */
    readonly 'tell.external': string;
    readonly 'tell.external.about': string;
    readonly 'tell.external.none': string;
    readonly 'tell.external.sends': string;
    readonly 'tell.external.recipient': string;
    readonly 'tell.external.when': string;
    readonly 'tell.sent.always': string;
    readonly 'tell.sent.allowed': string;
    readonly 'tell.sent.refused': string;
    readonly 'tell.sent.on': string;
    readonly 'tell.sent.off': string;
    /** When the site last revised the table. Slots: `date`. */
    readonly 'tell.external.revised': string;
    /** When the oldest entry was checked. Slots: `date`. */
    readonly 'tell.external.checked': string;
    readonly 'tell.external.exempt': string;
    /** What of the site does not work without it. */
    readonly 'tell.external.without': string;
    readonly 'tell.exempt.necessary': string;
    readonly 'tell.exempt.first-party-id': string;
    readonly 'tell.exempt.consented': string;
    readonly 'tell.exempt.opt-out': string;
}
/** Texts of answers that are kept with an account; they come with `sekisho.account.js`. */
export interface AccountMessages {
    /** What the answer holds for, with the space behind it. */
    readonly 'account.scope': string;
    /** Beside an answer that was taken from there. */
    readonly 'account.taken': string;
    /** How what is remembered of the device is kept. */
    readonly 'account.kept': string;
}
/** Texts of what the law of a region has shown, on the page, in the banner and in preferences. */
export interface DutyMessages {
    /** The link to the visitor's choices, and their heading: in the words of California's law, in every language. */
    readonly choices: string;
    /** The browser's signal has been heard: in its words, too. */
    readonly honored: string;
    /** Label of the switch of all that sells, shares or advertises. */
    readonly sale: string;
    /** Where that switch stands, and how to opt out. */
    readonly 'sale.on': string;
    readonly 'sale.partly': string;
    readonly 'sale.off': string;
    /** Data goes other ways, too; requests follow. */
    readonly beyond: string;
    readonly 'beyond.sale': string;
    readonly 'beyond.sensitive': string;
    /** Who links what it receives to a person, with the space behind it. Slots: `companies`. */
    readonly identified: string;
    /** The same, beside one of them. */
    readonly 'identified.note': string;
    /** Heading of what is told of other countries. */
    readonly abroad: string;
    /** Where the companies are. Slots: `countries`. */
    readonly 'abroad.countries': string;
    /** Label of the link to what their laws are. */
    readonly 'abroad.law': string;
    /** What runs without consent, and how to object. */
    readonly 'exempt.statistics': string;
    readonly 'exempt.appearance': string;
    /** The law lets nobody of the visitor's age grant it. */
    readonly barred: string;
}
export {};
