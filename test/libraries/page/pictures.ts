/** Pictures of another site, and of this one. */
export const CDN = 'https://cdn.pictures.example';

/** What an editor is to keep as it is. */
export const DOCUMENT = `<h2>Title</h2><p>Text <strong>bold</strong> and <a href="${CDN}/page">a link</a></p>
<p><img src="${CDN}/a.svg" alt="theirs"></p><p><img src="/b.svg" alt="ours"></p>`;
