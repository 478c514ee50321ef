/** How often something that the page removes or moves is put back: a page that does it time and again has the last word. */
const RESTORE_LIMIT = 9;

export { RESTORE_LIMIT };
