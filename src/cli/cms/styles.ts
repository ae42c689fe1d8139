/**
 * Applies the styles of the forms under a policy without `unsafe-inline`. The policy blocks the
 * style elements and attributes that the library inserts. This function applies them through the
 * CSS object model, which the policy does not restrict (CSP Level 3, section 4.2.3).
 */
export function applyStylesByScript(): void {
  new MutationObserver((changes) => {
    for (const { target, type, addedNodes } of changes) {
      if (type === 'attributes') applyAttribute(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const element of [node, ...node.querySelectorAll('style, [style]')]) {
          if (element instanceof HTMLStyleElement) adoptStyles(element);
          applyAttribute(element);
        }
      }
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['style'],
  });
}

function adoptStyles({ sheet, textContent }: HTMLStyleElement): void {
  if (sheet && sheet.cssRules.length > 0) return;
  const adopted = new CSSStyleSheet();
  adopted.replaceSync(textContent);
  document.adoptedStyleSheets.push(adopted);
}

function applyAttribute(node: Node): void {
  if (!(node instanceof HTMLElement || node instanceof SVGElement)) return;
  const written = node.getAttribute('style') ?? '';
  if (written !== '' && node.style.length === 0) node.style.cssText = written;
}
