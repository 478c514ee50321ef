import { textIn } from './text.js';

/** A purpose's name: the site's, else the built-in one, else its id. */
const purposeLabel = ({ id, label }, { language, messages }) => textIn(label, language) || messages[`purpose.${id}`] || id;
/** What a purpose is about: the site's words, else the built-in ones. */
const purposeDescription = ({ id, description }, { language, messages }) => textIn(description, language) || messages[`purpose.${id}.description`] || '';
/** A vendor's name as visitors know it, else its id. */
const vendorName = (vendor, { language, partyOf }) => textIn(partyOf(vendor)?.name, language) || vendor.id;
/** The company behind a vendor; empty if it is not known. */
const vendorCompany = (vendor, { language, partyOf }) => textIn(partyOf(vendor)?.company, language);

export { purposeDescription, purposeLabel, vendorCompany, vendorName };
