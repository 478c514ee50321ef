const nothing = () => { };
const soon = async () => { };
/** Where nobody can have decided: everything is denied. */
const closedDecision = {
    unanswered: [],
    asked: [],
    locked: [],
    signalled: [],
    changes: [],
    status: 'undecided',
    regime: 'opt-in',
    choices: Object.create(null),
    via: 'default',
};
/** Stands where there is no consent object: on servers, without one, and where making it has failed. */
const closedConsent = {
    decision: closedDecision,
    isGranted: () => false,
    subscribe: () => nothing,
    when: () => new Promise(nothing),
    show: soon,
    hide: nothing,
    disclose: soon,
    grant: nothing,
    deny: nothing,
    withdraw: nothing,
    destroy: nothing,
};

export { closedConsent, closedDecision };
