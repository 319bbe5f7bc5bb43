export const assertMachineFits = async (_needs: object): Promise<void> => {};
