import { editor } from '../../i18n/editor.ts';

/**
 * Tells a WebSub hub that topics changed, as `hub.mode=publish` (the publishing that WebSub, section 7,
 * leaves to hubs, in the form that common hubs take).
 *
 * @param topics absolute addresses
 * @param patience milliseconds to wait for each answer
 * @throws Error naming every topic that the hub did not take, with its answer.
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
