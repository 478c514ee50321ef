import 'bootstrap/dist/css/bootstrap.css';
import { Carousel, Collapse, Modal, Popover, Toast } from 'bootstrap';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = `<div class="modal" id="modal" tabindex="-1"><div class="modal-dialog"><div class="modal-content">modal</div></div></div>
    <button id="pop">pop</button><div class="collapse" id="collapse">collapse</div><div class="toast" id="toast">toast</div>
    <div class="carousel" id="carousel"><div class="carousel-inner"><div class="carousel-item active"><img src="/a.svg" alt=""></div>
    <div class="carousel-item"><img src="/b.svg" alt=""></div></div></div>`;
  const happened = (id: string, name: string, act: () => void): Promise<void> =>
    new Promise((resolve) => {
      document.getElementById(id)!.addEventListener(name, () => resolve(), { once: true });
      act();
    });
  const modal = new Modal('#modal');
  await happened('modal', 'shown.bs.modal', () => modal.show());
  await happened('modal', 'hidden.bs.modal', () => modal.hide());
  const pop = new Popover('#pop', {
    html: true,
    content: '<b>html</b><img src="/pop.svg" alt=""><script>never()</script>',
    animation: false,
  });
  await happened('pop', 'shown.bs.popover', () => pop.show());
  await happened('collapse', 'shown.bs.collapse', () => void new Collapse('#collapse'));
  await happened('toast', 'shown.bs.toast', () => new Toast('#toast', { autohide: false }).show());
  await happened('carousel', 'slid.bs.carousel', () => new Carousel('#carousel').next());
  await until(() => !stage.querySelector('.collapsing'));
  return stage.textContent;
};
