import { textIn, fill, joinNames } from '../../i18n/text.js';
import { describeEmbed, nameVendors } from './describeEmbed.js';

/** Says what a part of the page is; nothing where it names what the site did not declare, for nobody can grant that. Pure. */
const describeGate = ({ ids, title, link, address }, kit) => {
    const { settings, choices, language, messages, locked } = kit;
    const vendors = settings.vendors.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
    const declared = settings.purposes.filter(({ id }) => ids.includes(id));
    const purposes = declared.map(({ id }) => id);
    if (!ids.length || !ids.every((id) => vendors.includes(id) || purposes.includes(id)))
        return undefined;
    const embed = describeEmbed({ address, title, link, purposes, vendors }, kit);
    const phrases = declared.map(({ id, label }) => textIn(label, language) || messages[`for.${id}`] || id);
    const names = [...(vendors.length ? [nameVendors(vendors, kit)] : []), ...phrases];
    const missing = ids.filter((id) => choices[id] !== 'granted');
    const always = missing.length > 0 && missing.every((id) => !locked.includes(id))
        ? { ids: missing, label: fill(messages['embed.always'], { name: joinNames(names, messages) }) }
        : undefined;
    // of whom a purpose sends data to, nothing is known here
    const about = vendors.length
        ? embed.about
        : fill(messages['embed.purpose'], { purposes: joinNames(phrases, messages) });
    return { ...embed, about, always };
};

export { describeGate };
