/** The engine's versions that the models are held to: the one in use and those it will be raised to. */
export const versions = ['8.6', '8.7', '8.8', '8.9'];
