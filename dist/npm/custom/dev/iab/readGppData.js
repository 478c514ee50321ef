import { readBag } from './readBag.js';
import { usSections } from './usSection.js';

/** A section: the specification has a list of its segments, the library one object of all of them. */
const readSection = (given) => Object.assign(Object.create(null), ...(Array.isArray(given) ? given : [given]).map((part) => readBag(part)));
const OPT_OUTS = ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut'];
/**
 * Whether a section lets what it speaks of happen: every opt-out that it has was not taken, the visitor had notice, and nothing
 * else of it forbids.
 */
const isOpen = (section) => {
    const fields = Object.entries(section);
    const optOuts = fields.filter(([name]) => OPT_OUTS.includes(name));
    const children = [section['KnownChildSensitiveDataConsents']].flat();
    return (optOuts.some(([, value]) => value === 2) &&
        optOuts.every(([, value]) => value === 0 || value === 2) &&
        fields.every(([name, value]) => !name.endsWith('OptOutNotice') || value === 0 || value === 1) &&
        children.every((value) => value === undefined || value === 0 || value === 2) &&
        section['Gpc'] !== true &&
        section['Gpc'] !== 1 &&
        section['MspaServiceProviderMode'] !== 1 &&
        section['MspaMode'] !== 2);
};
/**
 * Reads what a callback of `__gpp` was given; nothing where it changes nothing: the visitor is being asked anew. Sections other than those of the US are for `__tcfapi` to tell. Whatever is not as
 * the specification says is not known, and so not granted. Pure.
 */
const readGppData = (given, success) => {
    const ping = readBag(readBag(given)['pingData']);
    const ids = ping['applicableSections'];
    if (success !== true || ping['cmpStatus'] !== 'loaded')
        return 'unknown';
    if (ping['signalStatus'] !== 'ready')
        return undefined;
    if (!Array.isArray(ids) || !ids.length)
        return 'unknown';
    const ours = usSections.filter(({ id }) => ids.includes(id));
    const others = ids.filter((id) => !ours.some((section) => section.id === id));
    if (!ours.length)
        return others.every((id) => id === -1 || id === 2) ? 'elsewhere' : 'unknown';
    if (others.length)
        return 'unknown';
    const sections = readBag(ping['parsedSections']);
    return { isGranted: ours.every(({ name }) => isOpen(readSection(sections[name]))) };
};

export { readGppData };
