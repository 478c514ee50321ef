import { LY } from './ly.js';

/** LINE: share buttons. */
const facts = {
    id: 'line',
    purpose: 'social',
    advertises: true,
    hosts: [
        'line-website.com/social-plugins/',
        'social-plugins.line.me',
        'd.line-scdn.net/r/web/social-plugin/',
        'scdn.line-apps.com',
    ],
    company: LY,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
