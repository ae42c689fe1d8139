/** Settings that the build writes before the code of the worker. */
declare const edition: {
  /** A fingerprint that changes with the offline page, its styles and its script. */
  version: string;
  /** Path of the offline page, the reading list. */
  list: string;
  /** Paths of the folders whose files have a hash of their content in their names. */
  folders: string[];
};
