// @ts-check
const NAME = 'hand-consent';
const purposes = document.currentScript?.dataset.purposes?.split(' ') ?? [];

const release = () => {
  for (const held of document.querySelectorAll('script[type="text/plain"][data-purpose]')) {
    const script = document.createElement('script');
    const { src } = /** @type {HTMLScriptElement} */ (held).dataset;
    script.async = false;
    if (src) script.src = src;
    else script.text = held.textContent ?? '';
    held.replaceWith(script);
  }
};

/** @type {(id: string, label: string) => HTMLButtonElement} */
const createButton = (id, label) => Object.assign(document.createElement('button'), { id, textContent: label });

const ask = () => {
  const banner = document.createElement('div');
  banner.id = 'consent';
  banner.setAttribute('role', 'region');
  banner.setAttribute('aria-label', 'Cookie consent');
  banner.style.cssText = 'position:fixed;inset:auto 0 0;padding:1em;background:#fff;border-top:1px solid;z-index:9';
  const words = document.createElement('p');
  words.textContent = `We use cookies for these purposes: ${purposes.join(', ')}.`;
  banner.append(words, createButton('consent-accept', 'Accept all'), ' ', createButton('consent-reject', 'Reject all'));
  banner.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const isGranted = target.id === 'consent-accept';
    document.cookie = `${NAME}=${isGranted ? 'granted' : 'denied'};path=/;max-age=15552000;secure;samesite=lax`;
    banner.remove();
    if (isGranted) release();
  });
  document.body.append(banner);
};

const [, answer] = new RegExp(`(?:^|; )${NAME}=(\\w+)`).exec(document.cookie) ?? [];
if (answer === 'granted') release();
else if (!answer) ask();
