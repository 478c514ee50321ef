import { NATIONAL } from '../gate/guard/matchVendorHosts.js';

/** What may stand in a policy: anything else would end the source, or the directive. */
const HOST = /^[a-z\d][a-z\d.-]*$/i;
const toClaim = (id, pattern) => {
    const [, host = '', port = '', prefix = ''] = /^([^/:]*)(:\d+)?[^/]*(.*)/.exec(pattern);
    return { host, port, prefix, id };
};
/** Endings that stand for a star: no policy can say "of any country", so it is that of the visitor's region, and `com`. */
const endings = ({ region }) => {
    const country = /^[a-z]{2}/i.exec(region)?.[0].toLowerCase();
    return country ? ['com', country, `co.${country}`, `com.${country}`] : ['com'];
};
const hostsOf = ({ host }, settings) => host.endsWith('.*') ? endings(settings).map((ending) => host.slice(0, -1) + ending) : [host];
/** The folder that a file lies in. */
const folderOf = (path) => path.replace(/[^/]*$/, '');
/** A policy knows files and folders, no starts of names and no queries: the least of those in which all of a claim lies. */
const pathsOf = ({ prefix }) => {
    const [path = '', query] = prefix.split('?');
    if (query !== undefined)
        return [[path, false]];
    if (!path || path.endsWith('/'))
        return [[path === '/' ? '' : path, true]];
    const folder = folderOf(path);
    return [
        [path, true],
        [`${path}/`, true],
        // whether the name ends there, nobody knows
        [folder === '/' ? '' : folder, false],
    ];
};
const sourcesOf = (claim, settings) => hostsOf(claim, settings).flatMap((host) => [false, true].flatMap((isWild) => pathsOf(claim).map(([path, isExact]) => ({ host, isWild, path, from: claim, isExact }))));
const isUnder = (host, other) => host === other || host.endsWith(`.${other}`);
const hostsMeet = ({ host, isWild }, claim) => {
    if (claim.host.endsWith('.*')) {
        const stem = claim.host.slice(0, -2);
        const own = host.replace(NATIONAL, '');
        return isUnder(own, stem) || (isWild && isUnder(stem, own));
    }
    return isUnder(host, claim.host) || (isWild && isUnder(claim.host, host));
};
const pathsMeet = ({ path }, { prefix }) => {
    const [claimed = '', query] = prefix.split('?');
    if (!path)
        return true;
    const isFolder = path.endsWith('/');
    if (query !== undefined)
        return isFolder ? claimed.startsWith(path) : claimed === path;
    return path.startsWith(claimed) || (isFolder && claimed.startsWith(path));
};
const lengthOf = ({ host, prefix }) => host.length + prefix.length;
/** Whether some address of the source is that of the claim, by the guard's rule: the longest fits. */
const takesIn = (source, claim) => {
    const isOutdone = source.isExact && lengthOf(claim) < lengthOf(source.from);
    return !isOutdone && hostsMeet(source, claim) && pathsMeet(source, claim);
};
const write = ({ host, isWild, path, from }) => {
    const name = (isWild ? `*.${host}` : host) + from.port;
    const safePath = path.replace(/[^\w/.~!$&'()*+=:@%-]/gu, encodeURIComponent);
    // a source without a scheme does not take in web sockets; https://www.w3.org/TR/CSP3/#match-schemes
    return path ? [name + safePath] : [name, `wss://${name}`];
};
/**
 * The sources of a policy that admits the site's own hosts and granted vendors. One that would take in an address of a denied
 * vendor is left out, whoever else it may belong to.
 */
const admittedSources = (settings, isGranted) => {
    const { vendors, allow, cookie } = settings;
    const claims = vendors.flatMap(({ id, hosts = [] }) => hosts.map((host) => toClaim(id, host)));
    const own = [cookie.domain.replace(/^\./, ''), ...allow].map((host) => toClaim('necessary', host));
    const admitted = [...own, ...claims].filter(({ id }) => id === 'necessary' || isGranted(id));
    const denied = claims.filter(({ id }) => !isGranted(id));
    const sources = admitted
        .flatMap((claim) => sourcesOf(claim, settings))
        .filter((source) => HOST.test(source.host) && !denied.some((claim) => takesIn(source, claim)));
    return [...new Set(sources.flatMap(write))];
};

export { admittedSources };
