import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Processor } from 'unified';

/**
 * Adds container directives to the parser: `:::name[label]{key=value}` (CommonMark's proposal for
 * generic directives). Omits the inline and leaf forms, which would match 21:00 and 3:1.
 */
export default function remarkContainerDirective(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(container);
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
}

const colon = 58;

const container = getContainerSyntax();

function getContainerSyntax(): ReturnType<typeof directive> {
  const constructs = directive().flow?.[colon];
  const [construct] = Array.isArray(constructs) ? constructs : [];
  if (!construct) throw new Error('micromark-extension-directive has no container.');
  return { flow: { [colon]: construct } };
}
