/** A door that stands open, with light behind it. Our own; no emblem of any government. */
export const MERK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#3b1c70"/><path d="M9 27V6h14v21z" fill="#ffd873"/><path d="M9 27V6l9 3v21z" fill="#fff"/><circle cx="15.4" cy="18.5" r="1.2" fill="#3b1c70"/></svg>
`
