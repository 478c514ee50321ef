/**
 * What stands around the texts of a vendor list, which has the names and descriptions itself: in the banner, in preferences, in a page.
 * Words that differ for one vendor and for more stand beside each other in those of `storing`, `claims` and `intro`: "[one|more]".
 */
export interface TcfMessages {
    /** What is consented to. Slots: `n`, how many vendors. */
    readonly 'tcf.storing': string;
    /** Purposes follow, by their names; and special features. */
    readonly 'tcf.purposesFor': string;
    readonly 'tcf.specialFor': string;
    /** Slots: `n`, how many of the vendors. */
    readonly 'tcf.claims': string;
    /** Where the answer holds, and how it is taken back. Slots: `site`. */
    readonly 'tcf.scope': string;
    /** Why the question comes although there is an answer. */
    readonly 'tcf.again': string;
    /** Label of the way to the vendors. Slots: `n`. */
    readonly 'tcf.list': string;
    /** Heading of the part of preferences. */
    readonly 'tcf.title': string;
    /** Slots: `n`. */
    readonly 'tcf.intro': string;
    readonly 'tcf.apart': string;
    /** What there is no choice about. */
    readonly 'tcf.limits': string;
    /** How to object. Slots: `site`. */
    readonly 'tcf.objecting': string;
    /** In its place where the site lets nobody rely on a legitimate interest. */
    readonly 'tcf.noInterest': string;
    /** Where choices are kept. Slots: `key`, `days`. */
    readonly 'tcf.kept': string;
    /** Labels of switches. */
    readonly 'tcf.consent': string;
    readonly 'tcf.legitimate': string;
    /** Why a switch is off. Slots: `names`. */
    readonly 'tcf.needs': string;
    readonly 'tcf.more': string;
    /** Headings of lists of vendors. Slots: `n`. */
    readonly 'tcf.byVendors': string;
    readonly 'tcf.claimedBy': string;
    readonly 'tcf.vendors': string;
    readonly 'tcf.purposes': string;
    readonly 'tcf.specialPurposes': string;
    readonly 'tcf.features': string;
    readonly 'tcf.specialFeatures': string;
    /** What a vendor does with data, by what. */
    readonly 'tcf.byConsent': string;
    readonly 'tcf.byInterest': string;
    /** Slots: `n`, `m`. */
    readonly 'tcf.count': string;
    readonly 'tcf.data': string;
    readonly 'tcf.storage': string;
    /** What is stored, in a list: "cookies, 1 day, may be renewed". */
    readonly 'tcf.cookies': string;
    readonly 'tcf.renewed': string;
    readonly 'tcf.session': string;
    readonly 'tcf.otherStorage': string;
    /** Links. */
    readonly 'tcf.links': string;
    readonly 'tcf.privacy': string;
    readonly 'tcf.interest': string;
    readonly 'tcf.devices': string;
}
