// @ts-check
import { c15t } from './c15t.mjs';
import { hand } from './hand.mjs';
import { klaro } from './klaro.mjs';
import { orejime } from './orejime.mjs';
import { osano } from './osano.mjs';
import { sekisho, sekishoLite, sekishoOff } from './sekisho.mjs';
import { sekishoCustom, sekishoInline } from './sekishoCustom.mjs';
import { tarteaucitron } from './tarteaucitron.mjs';
import { vanillaCookieconsent } from './vanillaCookieconsent.mjs';
import { zero } from './zero.mjs';

export const PEERS = [
  zero,
  hand,
  sekisho,
  sekishoOff,
  sekishoLite,
  sekishoCustom,
  sekishoInline,
  vanillaCookieconsent,
  orejime,
  klaro,
  c15t,
  tarteaucitron,
  osano,
];
