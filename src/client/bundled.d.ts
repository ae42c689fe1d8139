declare module '*.ts?bundled' {
  /** A script with all that it imports, as one classic script. */
  const code: string;
  export default code;
}
