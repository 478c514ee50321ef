const EMPTY = { name: '', company: '', country: '' };
/** Who a vendor is: what the site says, field by field, over what is built in; nothing if neither says anything. */
const mergeParty = ({ party }, known) => known || party ? { ...EMPTY, ...known, ...party } : undefined;

export { mergeParty };
