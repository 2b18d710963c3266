/** The required check's name. */
export const CHECK_NAME = 'assay';
