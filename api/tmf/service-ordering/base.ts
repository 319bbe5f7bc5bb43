/** Where TMF641 is served. */
export const base = '/tmf-api/serviceOrdering/v4';
