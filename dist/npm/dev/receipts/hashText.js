/** `sha256-` and the hash in base64; `null` where the browser has none to offer, on pages without https. */
const hashText = async (text) => {
    try {
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
        return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
    }
    catch {
        return null;
    }
};

export { hashText };
