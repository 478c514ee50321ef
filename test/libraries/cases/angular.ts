import '@angular/compiler';
import { ApplicationRef, Component, inject, signal } from '@angular/core';
import { bootstrapApplication, DomSanitizer, Title } from '@angular/platform-browser';
import type { Run } from '../page/Run.js';

const Shop = Component({
  selector: 'shop-app',
  template: `<button id="more" (click)="more()">{{ items().length }}</button>
    @for (item of items(); track item) { <img [src]="'/' + item + '.svg'" [alt]="item"> }
    @if (items().length > 2) { <iframe [src]="frame" title="many"></iframe> }
    <div [innerHTML]="markup"></div><div [innerHTML]="trusted"></div>`,
  styles: 'button { color: rgb(1, 2, 3) }',
})(
  class {
    items = signal(['a', 'b']);
    markup = '<b onclick="never()">html</b><script>never()</script>';
    trusted = inject(DomSanitizer).bypassSecurityTrustHtml('<i>trusted</i><img src="/html.svg">');
    frame = inject(DomSanitizer).bypassSecurityTrustResourceUrl('about:blank');

    constructor() {
      inject(Title).setTitle('Title by Angular');
    }

    more() {
      this.items.update((items) => ['c', ...items]);
    }
  },
);

export const run: Run = async ({ stage }) => {
  stage.innerHTML = '<shop-app></shop-app>';
  const app = await bootstrapApplication(Shop);
  await app.whenStable();
  const button = document.getElementById('more')!;
  button.click();
  app.injector.get(ApplicationRef).tick();
  return { text: stage.textContent, color: getComputedStyle(button).color };
};
