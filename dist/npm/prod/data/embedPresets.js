/**
 * Which links can be shown as a frame, and how: what an owner links to is turned into the address of its player, widget
 * or calendar. Every address is put together from parts that match a narrow pattern; nothing else of a link gets into one.
 *
 * All addresses were seen in use on public sites in November 2026; docs/embeds.md says which of them their makers document.
 */
const FILM = { width: 640, height: 360, keeps: 'ratio' };
const UPRIGHT_FILM = { width: 325, height: 578, keeps: 'ratio' };
const MAP = { width: 600, height: 450, keeps: 'ratio' };
const CALENDAR = { width: 800, height: 600, keeps: 'height' };
const POST = { width: 550, height: 600, keeps: 'height' };
const frame = (size, address, query = {}) => {
    const url = new URL(address);
    for (const [name, value] of Object.entries(query))
        if (value)
            url.searchParams.set(name, String(value));
    return { src: url.href, ...size };
};
/** A part of the link's query, if it is what it should be. */
const read = ({ searchParams }, name, pattern) => {
    const value = searchParams.get(name) ?? '';
    return pattern.test(value) ? value : undefined;
};
/** `1h2m3s` and `95` in seconds. */
const secondsOf = (time) => {
    const [, hours, minutes, seconds] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time ?? '') ?? [];
    return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
};
const vimeo = {
    vendor: 'vimeo',
    hosts: /^((www|player)\.)?vimeo\.com$/,
    toFrame(link) {
        const path = /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d+)(?:\/(\w+))?\/?$/.exec(link.pathname);
        // an unlisted film is played only with its hash
        const hash = path?.[2] ?? read(link, 'h', /^\w+$/);
        return path ? frame(FILM, `https://player.vimeo.com/video/${path[1]}`, { h: hash, dnt: 1 }) : undefined;
    },
};
const youtube = {
    vendor: 'youtube',
    hosts: /^((www|m|music)\.)?youtube\.com$|^youtu\.be$|^(www\.)?youtube-nocookie\.com$/,
    toFrame(link) {
        const player = 'https://www.youtube-nocookie.com/embed/';
        const list = read(link, 'list', /^[\w-]+$/);
        const path = /^\/(embed|shorts|live)\/([\w-]{11})\/?$/.exec(link.pathname);
        const short = link.host === 'youtu.be' ? /^\/([\w-]{11})\/?$/.exec(link.pathname)?.[1] : undefined;
        const watched = link.pathname === '/watch' ? read(link, 'v', /^[\w-]{11}$/) : undefined;
        const id = path?.[2] ?? short ?? watched;
        const start = secondsOf(read(link, 't', /^\w+$/) ?? read(link, 'start', /^\d+$/));
        if (id)
            return frame(path?.[1] === 'shorts' ? UPRIGHT_FILM : FILM, player + id, { list, start });
        return list && /^\/(playlist|embed\/videoseries)$/.test(link.pathname)
            ? frame(FILM, `${player}videoseries`, { list })
            : undefined;
    },
};
const googleMaps = {
    vendor: 'google-maps',
    hosts: /^((www|maps)\.)?google\.(com|co\.jp)$/,
    toFrame(link) {
        const { pathname, searchParams, search } = link;
        const site = 'https://www.google.com';
        if (/^\/maps\/embed(\/v1\/[a-z]+)?$/.test(pathname))
            return frame(MAP, site + pathname + search);
        const own = read(link, 'mid', /^[\w-]+$/);
        if (own && /^\/maps\/d\/(u\/\d\/)?(viewer|embed|edit)$/.test(pathname)) {
            return frame(MAP, `${site}/maps/d/embed`, { mid: own });
        }
        if (!/^\/(maps(\/|$)|$)/.test(pathname))
            return undefined;
        const [, place] = /^\/maps\/(?:place|search)\/([^/@]+)/.exec(pathname) ?? [];
        const [, where, zoom] = /\/@(-?[\d.]+,-?[\d.]+),(\d+)(?:\.\d+)?z/.exec(pathname) ?? [];
        const query = place
            ? decodeURIComponent(place.replace(/\+/g, ' '))
            : searchParams.get('query') || searchParams.get('q');
        const q = query || where;
        const z = zoom ?? read(link, 'z', /^\d+$/);
        // a name alone may be found in many places: the point of the link decides
        return q ? frame(MAP, `${site}/maps`, { q, ll: query && where, z, output: 'embed' }) : undefined;
    },
};
const googleCalendar = {
    vendor: 'google-calendar',
    hosts: /^calendar\.google\.com$/,
    toFrame(link) {
        const { pathname, searchParams, search } = link;
        if (/^\/calendar\/(u\/\d\/)?embed$/.test(pathname) && searchParams.get('src')) {
            return frame(CALENDAR, `https://calendar.google.com/calendar/embed${search}`);
        }
        const [, schedule] = /^\/calendar\/(?:u\/\d\/)?appointments\/((?:schedules\/)?[\w-]+)$/.exec(pathname) ?? [];
        return schedule
            ? frame(CALENDAR, `https://calendar.google.com/calendar/appointments/${schedule}`, { gv: 'true' })
            : undefined;
    },
};
const zoom = {
    vendor: 'zoom',
    hosts: /^([\w-]+\.)?zoom\.us$/,
    toFrame({ host, pathname }) {
        const [, clip] = /^\/clips\/(?:share|embed)\/([\w.-]+)\/?$/.exec(pathname) ?? [];
        if (clip)
            return frame(FILM, `https://${host}/clips/embed/${clip}`);
        // a meeting wants a window, camera and microphone of its own: its link stays a link
        return host === 'scheduler.zoom.us' && /^(\/[\w.-]+){1,3}\/?$/.test(pathname)
            ? frame(CALENDAR, `https://${host}${pathname}`, { embed: 'true' })
            : undefined;
    },
};
const x = {
    vendor: 'x',
    hosts: /^((www|mobile)\.)?(x|twitter)\.com$/,
    toFrame({ pathname }) {
        const [, id] = /^\/\w+\/(?:web\/)?status\/(\d+)(?:\/|$)/.exec(pathname) ?? [];
        return id ? frame(POST, 'https://platform.twitter.com/embed/Tweet.html', { id, dnt: 'true' }) : undefined;
    },
};
/** First parts of addresses at Facebook that are no page's name. */
const FACEBOOK_OWN = /^(ads?|business|checkpoint|dialog|events|gaming|groups|hashtag|help|home|legal|login|marketplace|messages|plugins|policies|policy|privacy|search|settings|share|sharer|stories|tr|watch)$/;
const facebook = {
    vendor: 'facebook',
    hosts: /^((www|m|web)\.)?facebook\.com$/,
    toFrame(link) {
        const plugin = (kind, size, query) => {
            const href = new URL(link.pathname, 'https://www.facebook.com');
            // what names the post; what only follows the visitor stays behind
            for (const name of ['v', 'story_fbid', 'fbid', 'set', 'id']) {
                const value = read(link, name, /^[\w.-]+$/);
                if (value)
                    href.searchParams.set(name, value);
            }
            return frame(size, `https://www.facebook.com/plugins/${kind}.php`, { href: href.href, ...query });
        };
        const { pathname } = link;
        if (/^\/plugins\/(post|video|page)\.php$/.test(pathname)) {
            const href = read(link, 'href', /^https:\/\//);
            const target = href && !href.includes('/plugins/') ? new URL(href) : undefined;
            return target && facebook.hosts.test(target.host) ? facebook.toFrame(target) : undefined;
        }
        if (/^\/reel\/\d+\/?$/.test(pathname))
            return plugin('video', UPRIGHT_FILM, { show_text: 'false' });
        if (/^\/(watch\/?|video\.php)$/.test(pathname) || /^\/[\w.-]+\/videos\/([\w.-]+\/)?\d+\/?$/.test(pathname)) {
            return plugin('video', FILM, { show_text: 'false' });
        }
        if (/^\/[\w.-]+\/(posts|photos)\/[\w./-]+$|^\/(permalink|story|photo)\.php$|^\/photo\/?$/.test(pathname)) {
            return plugin('post', { ...POST, width: 500 }, { show_text: 'true', width: 500 });
        }
        const [, name] = /^\/(?:pages\/[\w.-]+\/)?([\w.-]+)\/?$/.exec(pathname) ?? [];
        const isPage = name === 'profile.php' ? read(link, 'id', /^\d+$/) : name && !FACEBOOK_OWN.test(name) && !name.endsWith('.php');
        return isPage
            ? plugin('page', { width: 340, height: 500, keeps: 'height' }, { tabs: 'timeline', adapt_container_width: 'true' })
            : undefined;
    },
};
const instagram = {
    vendor: 'instagram',
    hosts: /^(www\.)?instagram\.com$/,
    toFrame({ pathname }) {
        const [, kind, id] = /^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)(?:\/embed)?\/?$/.exec(pathname) ?? [];
        return id
            ? frame({ width: 400, height: 640, keeps: 'height' }, `https://www.instagram.com/${kind}/${id}/embed`)
            : undefined;
    },
};
const tiktok = {
    vendor: 'tiktok',
    hosts: /^((www|m)\.)?tiktok\.com$/,
    toFrame({ pathname }) {
        const [, film] = /^\/(?:@[\w.-]*\/video|player\/v1|embed(?:\/v2)?)\/(\d+)\/?$/.exec(pathname) ?? [];
        if (film)
            return frame(UPRIGHT_FILM, `https://www.tiktok.com/player/v1/${film}`);
        const [, photos] = /^\/@[\w.-]*\/photo\/(\d+)\/?$/.exec(pathname) ?? [];
        return photos
            ? frame({ width: 325, height: 740, keeps: 'height' }, `https://www.tiktok.com/embed/v2/${photos}`)
            : undefined;
    },
};
/** Tried in order; no two match the same host. */
const embedPresets = [
    vimeo,
    youtube,
    googleMaps,
    googleCalendar,
    zoom,
    x,
    facebook,
    instagram,
    tiktok,
];

export { embedPresets };
