/**
 * The API of the forms' library that `start.ts` uses. `npm run admin` installs the library
 * (sveltiacms.app).
 */
declare module '@sveltia/cms' {
  interface Format {
    fromFile: (text: string) => unknown;
    toFile: (value: never) => string;
  }
  const CMS: {
    registerCustomFormat: (name: string, extension: string, format: Format) => void;
    init: () => Promise<void>;
  };
  export default CMS;
}
