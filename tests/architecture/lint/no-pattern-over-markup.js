/**
 * Reports regular expressions that contain `<`, because an expression for markup may also match
 * inside an attribute value. Our code never parses the HTML, XML or SVG that it has rendered. The
 * `<` of group syntax (`(?<name>`, `(?<=`, `(?<!`, `\k<name>`) is allowed.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noPatternOverMarkup = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      markup:
        'This pattern reads markup. Work on the tree, or on the data that it was printed from; patterns over an editor’s Markdown stand in src/markdown/patterns.ts.',
    },
  },
  create(context) {
    const check = (node, pattern) => {
      const bare = pattern
        .replaceAll(/\(\?<(?:[=!]|[A-Za-z_$][\w$]*>)/g, '(')
        .replaceAll(/\\k<[^>]*>/g, '');
      if (/<|\\x3c|\\u003c|\\u\{0*3c\}/i.test(bare)) context.report({ node, messageId: 'markup' });
    };
    /** Returns the literal text of an expression. Omits values that are known only at run time. */
    const textOf = (node) => {
      if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
      if (node?.type === 'TemplateLiteral')
        return node.quasis.map(({ value }) => value.cooked ?? value.raw).join('');
      if (node?.type === 'BinaryExpression') return textOf(node.left) + textOf(node.right);
      return '';
    };
    const checkCall = (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp')
        check(node, textOf(node.arguments[0]));
    };
    return {
      Literal(node) {
        if (node.regex) check(node, node.regex.pattern);
      },
      NewExpression: checkCall,
      CallExpression: checkCall,
    };
  },
};
