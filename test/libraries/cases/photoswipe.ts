import 'photoswipe/style.css';
import PhotoSwipeLightbox from 'photoswipe/lightbox';
import PhotoSwipe from 'photoswipe';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = ['a', 'b']
    .map(
      (id) =>
        `<a href="/${id}-large.svg" data-pswp-width="400" data-pswp-height="300"><img src="/${id}.svg" alt="${id}"></a>`,
    )
    .join('');
  const lightbox = new PhotoSwipeLightbox({
    gallery: '#stage',
    children: 'a',
    pswpModule: PhotoSwipe,
    showHideAnimationType: 'none',
  });
  lightbox.init();
  stage.querySelector('a')!.click();
  await until(
    () =>
      document.querySelector<HTMLImageElement>('.pswp__img[src="/a-large.svg"], .pswp__img[src$="a-large.svg"]')
        ?.complete,
  );
  lightbox.pswp!.close();
  await until(() => !document.querySelector('.pswp'));
  return 'closed';
};
