/** What `start.ts` uses of the forms' library, which `npm run admin` installs (sveltiacms.app). */
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
