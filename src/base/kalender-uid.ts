/** The lasting name of a calendar item. Nothing that could begin a line of its own fits in it (threats T3). */

const UUID = '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}';

/** A name at a domain, as we make them, or a UUID as calendars do (RFC 7986). */
export const KALENDER_UID = new RegExp(`^(?:[a-z0-9-]{8,64}@[a-z0-9.-]{1,64}|${UUID})$`);
