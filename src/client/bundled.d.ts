declare module '*.ts?bundled' {
  /** A script and its imports, bundled into one classic script. */
  const code: string;
  export default code;
}
