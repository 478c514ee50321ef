// not checked for types: those of its package are there only where the bench is installed
import { getOrCreateConsentRuntime } from 'c15t';

const { consentStore } = getOrCreateConsentRuntime({
  mode: 'offline',
  consentCategories: ['necessary', 'functionality', 'experience', 'measurement', 'marketing'],
  scripts: window.consentScripts,
  overrides: { country: 'DE' },
  ...window.consentOptions,
});

const [text, accept, reject] = window.consentWords ?? [
  'We use cookies to improve your experience.',
  'Accept all',
  'Reject all',
];

const createButton = (id, label) => Object.assign(document.createElement('button'), { id, textContent: label });

const createBanner = () => {
  const banner = document.createElement('div');
  banner.id = 'consent';
  banner.setAttribute('role', 'region');
  banner.setAttribute('aria-label', 'Cookie consent');
  banner.style.cssText = 'position:fixed;inset:auto 0 0;padding:1em;background:#fff;border-top:1px solid;z-index:9';
  const words = document.createElement('p');
  words.textContent = text;
  banner.append(words, createButton('consent-accept', accept), ' ', createButton('consent-reject', reject));
  banner.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    void consentStore.getState().saveConsents(target.id === 'consent-accept' ? 'all' : 'necessary');
  });
  document.body.append(banner);
  return banner;
};

let banner;
const show = ({ activeUI }) => {
  if (activeUI === 'banner') banner ??= createBanner();
  if (banner) banner.style.display = activeUI === 'banner' ? 'block' : 'none';
};
show(consentStore.getState());
consentStore.subscribe(show);
