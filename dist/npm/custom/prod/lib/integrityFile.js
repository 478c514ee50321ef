/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-49ksaLuHNsCff/DTZ8aP9j88ZEc7km+Sr5I+Rr46gx4=";

export { integrityFile };
