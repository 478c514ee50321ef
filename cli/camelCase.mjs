// @ts-check
/** `metaPixel` of `meta-pixel`. @type {(id: string) => string} */
export const camelCase = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
