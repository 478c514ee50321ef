/** The integrity of `sekisho.languages.js`. */
const languagesFile = "sha256-64Rk5MwV7HOWxwUC7Z9VOuKNbP2OktMI/2SgZFNeEvc=";

export { languagesFile };
