import { Application, Controller } from '@hotwired/stimulus';
import type { Run } from '../page/Run.js';

class Gallery extends Controller<HTMLElement> {
  static override targets = ['picture', 'count'];
  static override values = { index: Number };
  declare readonly pictureTargets: HTMLImageElement[];
  declare readonly countTarget: HTMLElement;
  declare indexValue: number;

  next() {
    this.indexValue += 1;
  }

  indexValueChanged() {
    this.countTarget.textContent = `${this.indexValue} of ${this.pictureTargets.length}`;
  }

  pictureTargetConnected(picture: HTMLImageElement) {
    picture.src = `/${this.pictureTargets.length}.svg`;
    this.indexValueChanged();
  }
}

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = `<div data-controller="gallery" data-gallery-index-value="1"><img data-gallery-target="picture" alt="">
    <button data-action="gallery#next"></button><p data-gallery-target="count"></p></div>`;
  Application.start().register('gallery', Gallery);
  await until(() => stage.querySelector('p')!.textContent === '1 of 1');
  stage.querySelector('div')!.insertAdjacentHTML('beforeend', '<img data-gallery-target="picture" alt="">');
  await until(() => stage.querySelector('p')!.textContent === '1 of 2');
  stage.querySelector('button')!.click();
  await until(() => stage.querySelector('p')!.textContent === '2 of 2');
  return stage.textContent;
};
