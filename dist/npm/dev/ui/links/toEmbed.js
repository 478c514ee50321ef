import { embedPresets } from '../../data/embedPresets.js';

/**
 * The frame for a link, if a preset knows its address. Pure. Only whole `http(s)` addresses of exactly a preset's hosts
 * count; one with a user name or a port is somebody's trick.
 */
const toEmbed = (address) => {
    try {
        const link = new URL(address);
        if (!/^https?:$/.test(link.protocol) || link.username || link.password || link.port)
            return undefined;
        const preset = embedPresets.find(({ hosts }) => hosts.test(link.hostname));
        const frame = preset?.toFrame(link);
        return preset && frame && { vendor: preset.vendor, ...frame };
    }
    catch {
        return undefined; // no address at all, or a `%` in it that means nothing
    }
};

export { toEmbed };
