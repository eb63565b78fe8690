/** What the browser knows the store by. */
export const storeName = 'langbord';
/** The number of the store's form as Dexie counts; the browser is given ten times as much. */
export const storeVersion = 2;
/** Raised when what is stored can no longer be written by older versions of the app. */
export const writerVersion = 2;
