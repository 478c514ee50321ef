const NOBODY = { name: '', company: '', country: '' };
const NOTHING = {
    use: '',
    recipientUse: '',
    sends: [],
    cookies: [],
    privacyPolicy: '',
    source: '',
    checked: '',
};
/** Who a vendor is; nothing if neither the site nor we know. */
const tellParty = ({ party }, known) => known || party ? { ...NOBODY, ...known, ...party } : undefined;
/** What visitors are told about a vendor; nothing if neither the site nor we know. */
const tellDisclosure = ({ disclosure }, known) => known || disclosure ? { ...NOTHING, ...known, ...disclosure } : undefined;

export { tellDisclosure, tellParty };
