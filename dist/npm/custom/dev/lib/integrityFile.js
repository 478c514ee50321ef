/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-GS/ZsAu3uR4lEiv9SHbRfMeVPIe/DBtJkLG3YF26Ixk=";

export { integrityFile };
