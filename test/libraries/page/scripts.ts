/** Another site's scripts; what runs notes its name in `window.ran`. */
export const CDN = 'https://cdn.scripts.example';
