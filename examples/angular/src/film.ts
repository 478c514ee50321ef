import { Component, computed, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { ConsentGate } from 'sekisho/angular';

@Component({
  selector: 'app-film',
  imports: [ConsentGate],
  template: `
    <h1>{{ title() }}</h1>
    <iframe
      *consentGate="'vimeo'; title: 'Film ' + film()"
      [src]="address()"
      [title]="'Film ' + film()"
      width="640"
      height="360"
    ></iframe>
  `,
})
export class Film {
  private readonly sanitizer = inject(DomSanitizer);
  readonly title = input.required<string>();
  readonly film = input.required<number>();

  // one object for one address: another would load the frame anew
  readonly address = computed(() =>
    this.sanitizer.bypassSecurityTrustResourceUrl(`https://player.vimeo.com/video/${this.film()}`),
  );
}
