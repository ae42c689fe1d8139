declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  /** What renders a page. */
  const component: AstroComponentFactory;
  export default component;
}
