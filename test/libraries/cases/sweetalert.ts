import Swal from 'sweetalert2';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ until }) => {
  const answered = Swal.fire({
    title: 'Title',
    html: '<b>html</b><img src="/html.svg" alt="">',
    imageUrl: '/image.svg',
    input: 'text',
    inputValue: 'typed',
    showCancelButton: true,
    animation: false,
  });
  await until(() => Swal.isVisible());
  Swal.clickConfirm();
  const { value, isConfirmed } = await answered;
  await until(() => !document.querySelector('.swal2-container'));
  return { value, isConfirmed };
};
