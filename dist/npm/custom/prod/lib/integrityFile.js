/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-kP3ZPHnm5tOVvLxr/+m2j6rMswdxBBrShAvyQiUx8cY=";

export { integrityFile };
