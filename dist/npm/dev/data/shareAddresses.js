const address = (base, query) => {
    const url = new URL(base);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    return url.href;
};
/** By the value of `data-share`. Without a prototype: look any up, `constructor` too. */
const shareAddresses = Object.assign(Object.create(null), {
    x: (url, title) => address('https://x.com/intent/post', { url, text: title }),
    facebook: (url) => address('https://www.facebook.com/sharer/sharer.php', { u: url }),
    line: (url) => address('https://social-plugins.line.me/lineit/share', { url }),
    hatena: (url) => address('https://b.hatena.ne.jp/entry/panel/', { url }),
    linkedin: (url) => address('https://www.linkedin.com/sharing/share-offsite/', { url }),
    pinterest: (url, title) => address('https://www.pinterest.com/pin/create/button/', { url, description: title }),
    // mail programs take `+` for a plus sign
    mail: (url, title) => `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`,
});

export { shareAddresses };
