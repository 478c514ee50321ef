/** Loads what the TCF has shown besides. */
const loadTcfDuties = (port) => port.load('sekisho.tcfDuties.js', "sha256-jVK6nsDAnvjR5BODnjC4nPLBdVwjpq9pVt3biiTmAMc=");

export { loadTcfDuties };
