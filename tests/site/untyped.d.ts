declare module '@adobe/structured-data-validator' {
  /** Validates structured data against Google's rules for its types. */
  export default class Validator {
    validate(
      extracted: unknown,
    ): Promise<{ severity: 'ERROR' | 'WARNING'; issueMessage: string }[]>;
  }
}

declare module '@marbec/web-auto-extractor' {
  /** Finds the structured data in a page. */
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean; embedSource: string[] });
    parse(html: string): unknown;
  }
}
