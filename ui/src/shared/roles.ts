//! What an officer may, as far as a page shows something to some and not to others. Whether he may is for the program to say.

/** Enrols officers, and says which records go. */
export const isRegistrar = ({ seat }: { seat?: { roles: string[] } | undefined }): boolean => seat?.roles.includes('registrar') ?? false
