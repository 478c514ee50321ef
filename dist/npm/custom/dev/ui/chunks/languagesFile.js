/** The integrity of `sekisho.languages.js`. */
const languagesFile = "sha256-lhO/cAR8nOtbtYJ474EiixQ7kSYWYtFeSUb77/XUN4w=";

export { languagesFile };
