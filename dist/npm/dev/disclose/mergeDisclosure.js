const EMPTY = {
    use: '',
    recipientUse: '',
    sends: [],
    cookies: [],
    privacyPolicy: '',
    source: '',
    checked: '',
};
/** The disclosure of a vendor: what the site says, field by field, over what is built in; nothing if neither says anything. */
const mergeDisclosure = ({ disclosure }, known) => known || disclosure ? { ...EMPTY, ...known, ...disclosure } : undefined;

export { mergeDisclosure };
