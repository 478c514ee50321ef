/** Every kind of purpose, and more companies than a phone has room to name. */
const FULLEST =
  'google-analytics google-ads google-adsense doubleclick yahoo-japan-ads x vimeo youtube google-publisher-tag google-tag-manager';

/** The tag of a page whose banner has the most to say. */
export const FULLEST_TAG = `data-vendors="${FULLEST}" data-site="The Shop" data-policy-url="/privacy" data-policy-version="1" data-policy-revised-at="2026-03-20"`;

/** What makes a page as wide as a phone. */
export const PHONE = '<meta name="viewport" content="width=device-width, initial-scale=1">';

/** What is measured of the banner, in the page. */
export const measureBanner = () => {
  const shadow = document.querySelector('sekisho-root')!.shadowRoot!;
  const find = (css: string): HTMLElement => shadow.querySelector<HTMLElement>(css)!;
  const banner = find('[part~=banner]').getBoundingClientRect();
  const words = find('.words').getBoundingClientRect();
  const button = (part: string) => {
    const element = find(`[part~=${part}]`);
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const hit = shadow.elementFromPoint(left + width / 2, top + height / 2);
    const isSeen = hit === element && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return {
      tag: element.localName,
      className: element.className,
      top,
      width: Math.round(width),
      height: Math.round(height),
      isSeen,
    };
  };
  const texts = [...shadow.querySelectorAll<HTMLElement>('p:not(.spoken), a, button')];
  return {
    /** What the visitor no longer sees of the page. */
    share: (innerHeight - banner.top) / innerHeight,
    fontSize: Math.min(...texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
    accept: button('accept'),
    reject: button('reject'),
    choose: button('choose'),
    /** Paragraphs that have to be scrolled to. */
    hidden: [...shadow.querySelectorAll('.words > p:not(.spoken)')]
      .filter((paragraph) => paragraph.getBoundingClientRect().bottom > words.bottom + 1)
      .map(({ textContent }) => textContent),
    isWide: document.documentElement.scrollWidth > innerWidth,
  };
};
