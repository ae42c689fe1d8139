import { editor } from '../../i18n/editor.ts';

/**
 * Notifies a WebSub hub of changed topics with `hub.mode=publish`. WebSub (section 7) leaves the
 * format of this request to hubs; this is the common one.
 *
 * @param topics absolute addresses
 * @param patience milliseconds to wait for each response
 * @throws Error naming every topic that the hub refused, with its response
 */
export async function publish(hub: string, topics: string[], patience = 10_000): Promise<void> {
  const refused: string[] = [];
  for (const topic of topics) {
    const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic });
    const answer = await fetch(hub, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(patience),
    }).then(
      ({ ok, status }) => (ok ? undefined : editor.commands.answer(status)),
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (answer) refused.push(`${topic}: ${answer}`);
  }
  if (refused.length > 0) throw new Error([editor.commands.refused(hub), ...refused].join('\n'));
}
