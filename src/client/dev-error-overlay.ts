// Shows the problems of the content over the page in the development server. Published pages do
// not include this script.
const answer = await fetch('/_problems.json');
const { count, heading, text } = (await answer.json()) as {
  count: number;
  heading: string;
  text: string;
};

// At the foot of the window and at most half as high, so that the editor still sees the page.
const style = `
.problems {
  position: fixed; inset: auto 0 0; max-block-size: 50vh; max-inline-size: none; overflow: auto;
  padding: 1rem clamp(1rem, 4vw, 2rem); border-block-start: 4px solid var(--accent);
  background: var(--ink); color: var(--paper); font: var(--small) / 1.5 var(--sans);
}
.problems pre { margin-block-start: .5rem; font: inherit; white-space: pre-wrap; }
`;

if (count > 0) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const panel = document.createElement('aside');
  panel.className = 'problems';
  panel.setAttribute('role', 'alert');
  const title = document.createElement('h2');
  title.textContent = heading;
  const list = document.createElement('pre');
  list.textContent = text;
  panel.append(title, list);
  document.body.append(panel);
}
export {};
