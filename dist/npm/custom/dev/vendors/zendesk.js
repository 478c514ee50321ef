import { OPEN_COOKIE_DATABASE } from './sources.js';

const CHAT = 'support.zendesk.com/hc/en-us/articles/4408828505754';
/** Zendesk: the web widget, with messaging and chat. */
const facts = {
    id: 'zendesk',
    purpose: 'functional',
    hosts: ['zdassets.com', 'zendesk.com', 'zopim.com'],
    // not __zlcprivacy, which keeps the visitor's answer
    cookies: ['__zlcmid'],
    storage: ['ZD-buid', 'ZD-suid', 'ZD-store', 'ZD-settings', 'ZD-widgetOpen', 'ZD-launcherLabelRemoved'],
    // Zendesk’s snippet, as public repositories carry it (2026-11-28): where its calls wait is not to be seen
    stubs: [{ name: 'zE', kind: 'function' }],
    company: 'Zendesk, Inc.',
    catalogue: true,
};
({
    company: facts.company});
({
    cookies: [
        { name: '__zlcmid', party: 'first', retention: 'P365D', source: CHAT },
        ...facts.storage.map((name) => ({
            name,
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: OPEN_COOKIE_DATABASE,
        })),
    ]});

export { facts };
