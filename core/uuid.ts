const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is an id, and not the number that people use: PostgreSQL refuses a comparison with what is no UUID. */
export const isUuid = (text: string): boolean => UUID.test(text);
