import { SaxesParser } from 'saxes';

/** Lists the errors that keep a text from being a namespace-well-formed XML 1.0 document. */
export function xmlErrors(xml: string): string[] {
  const errors: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => errors.push(error.message));
  parser.write(xml).close();
  return errors;
}
