// not checked for types: those of its package are there only where the bench is installed
import { getOrCreateConsentRuntime } from 'c15t';

const { consentStore } = getOrCreateConsentRuntime({
  mode: 'offline',
  consentCategories: ['necessary', 'functionality', 'experience', 'measurement', 'marketing'],
  scripts: window.consentScripts,
  overrides: { country: 'DE' },
});

const createBanner = () => {
  const banner = document.createElement('div');
  banner.id = 'consent';
  banner.setAttribute('role', 'region');
  banner.setAttribute('aria-label', 'Cookie consent');
  banner.style.cssText = 'position:fixed;inset:auto 0 0;padding:1em;background:#fff;border-top:1px solid;z-index:9';
  banner.innerHTML = `<p>We use cookies to improve your experience.</p>
    <button id="consent-accept">Accept all</button> <button id="consent-reject">Reject all</button>`;
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
