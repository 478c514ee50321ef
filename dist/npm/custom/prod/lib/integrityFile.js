/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-tLZY3IKDzgacc6xgrjP5GV88WxcP5v9dfPTEml42Gjo=";

export { integrityFile };
