/**
 * Lets the forms be styled under a policy without `unsafe-inline`: what the library puts into the page
 * as a style element or attribute, which the policy refuses, is applied through the object model,
 * which it does not judge (CSP Level 3, section 4.2.3).
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
