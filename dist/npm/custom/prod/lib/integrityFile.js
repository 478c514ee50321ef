/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-xd2etMenChPs35TTphkMYteUUeWnkKPfG5hDz9hsGEM=";

export { integrityFile };
