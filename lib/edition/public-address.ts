/** Stands for the public address of the newspaper in a bundle's files; the address is put in when a bundle is loaded. */
export const PUBLIC = '__JIANBAO_PUBLIC_ADDRESS__';
