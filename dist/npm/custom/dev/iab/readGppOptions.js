import { readBag, readText, readWhole } from './readBag.js';
import { usSections } from './usSection.js';

const readSensitive = (given) => {
    const bag = readBag(given);
    const known = usSections.map(({ name }) => name).filter((name) => name in bag);
    return new Map(known.map((name) => {
        const positions = Object.entries(readBag(bag[name])).flatMap(([number, id]) => {
            const position = readWhole(number, 1, 99);
            // what names nothing that can be granted was not consented to
            return position ? [[position - 1, readText(id)]] : [];
        });
        return [name, new Map(positions)];
    }));
};
/** Reads what the site set. Whatever is not as it should be says less, never more. */
const readGppOptions = (given) => {
    const { mspa, national, notice, sale, sharing, targetedAdvertising, ...more } = readBag(given);
    const mode = mspa === 'opt-out-option' || mspa === 'service-provider' ? mspa : undefined;
    return {
        cmpId: readWhole(more.cmpId, 1, 4095) ?? 1,
        mspa: mode,
        isNational: !!mode && national === true,
        isNoticeGiven: typeof notice === 'boolean' ? notice : undefined,
        sells: sale !== false,
        shares: sharing !== false,
        targets: targetedAdvertising !== false,
        isChild: ![undefined, false].includes(more.child),
        additionalProcessing: readText(more.additionalProcessing),
        sensitive: readSensitive(more.sensitive),
    };
};

export { readGppOptions };
