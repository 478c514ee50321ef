/** Another site. */
export const CDN = 'https://cdn.assets.example';
