import { GOOGLE } from './google.js';

// youtube-nocookie.com personalises less, but it is still a request to YouTube. ytimg.com: thumbnails.
/** YouTube: the player, also on youtube-nocookie.com, and thumbnails. */
const facts = {
    id: 'youtube',
    purpose: 'functional',
    advertises: true,
    hosts: ['ytimg.com', 'youtube-nocookie.com', 'youtube.com'],
};
const company = GOOGLE;

export { company, facts };
