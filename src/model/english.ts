import en from 'zod/v4/locales/en.js';

/** How to parse where a person reads what is wrong: zod's small half speaks no language by itself. */
export const IN_ENGLISH = { error: en().localeError };
