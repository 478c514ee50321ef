/** Whether a vendor still awaits an answer: none changes what is locked, and the browser’s signal counts as one. */
const isOpen = (id, { unanswered, locked, signalled }) => unanswered.includes(id) && !locked.includes(id) && !signalled.includes(id);

export { isOpen };
