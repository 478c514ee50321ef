import { css, html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Run } from '../page/Run.js';

class ShopCart extends LitElement {
  static override properties = { items: { type: Array } };
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;
  declare items: string[];

  constructor() {
    super();
    this.items = ['a', 'b'];
  }

  override render() {
    return html`<p @click=${() => (this.items = ['c', ...this.items])}>Cart</p>
      ${repeat(
        this.items,
        (item) => item,
        (item) => html`<img .src=${`/${item}.svg`} alt=${item} /><iframe src="about:blank" title=${item}></iframe>`,
      )}
      ${unsafeHTML('<b>unsafe</b><script src="/never.js"></script>')}<slot></slot>`;
  }
}

export const run: Run = async ({ stage }) => {
  customElements.define('shop-cart', ShopCart);
  stage.innerHTML = '<shop-cart><i>in the slot</i></shop-cart>';
  const cart = stage.firstElementChild as ShopCart;
  await cart.updateComplete;
  const text = cart.renderRoot.querySelector('p')!;
  const kept = cart.renderRoot.querySelector('img');
  text.click();
  await cart.updateComplete;
  return {
    color: getComputedStyle(text).color,
    images: Array.from(cart.renderRoot.querySelectorAll('img'), ({ src }) => new URL(src).pathname),
    isKept: kept === cart.renderRoot.querySelectorAll('img')[1],
  };
};
