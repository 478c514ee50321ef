/** Where following a link shares a page. They are addresses alone: nothing is requested until the link is followed. */
type ToAddress = (url: string, title: string) => string;

const address = (base: string, query: Readonly<Record<string, string>>): string => {
  const url = new URL(base);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
};

/** By the value of `data-share`. Without a prototype: look any up, `constructor` too. */
export const shareAddresses: Readonly<Record<string, ToAddress>> = Object.assign(Object.create(null) as object, {
  x: (url, title) => address('https://x.com/intent/post', { url, text: title }),
  facebook: (url) => address('https://www.facebook.com/sharer/sharer.php', { u: url }),
  line: (url) => address('https://social-plugins.line.me/lineit/share', { url }),
  hatena: (url) => address('https://b.hatena.ne.jp/entry/panel/', { url }),
  linkedin: (url) => address('https://www.linkedin.com/sharing/share-offsite/', { url }),
  pinterest: (url, title) => address('https://www.pinterest.com/pin/create/button/', { url, description: title }),
  // mail programs take `+` for a plus sign
  mail: (url, title) => `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`,
} satisfies Record<string, ToAddress>);
