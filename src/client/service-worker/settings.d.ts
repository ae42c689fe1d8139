/** What stands before the worker's code when it is printed. */
declare const edition: {
  /** Another wherever the page for those without a network is. */
  version: string;
  /** Path of that page. */
  list: string;
  /** Folders of files whose names hold a hash of what is in them. */
  folders: string[];
};
