interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (address: string) => string };
}

/**
 * Registers the service worker if there is none, and waits until it is active. The policy `worker`
 * creates only the address of the service worker (Trusted Types, section 3.2).
 */
export async function registerServiceWorker(path: string): Promise<void> {
  const { serviceWorker } = navigator;
  if (!(await serviceWorker.getRegistration())) {
    address ??= getAddress(path);
    await serviceWorker.register(address);
  }
  await serviceWorker.ready;
}

let address: string | undefined;

function getAddress(path: string): string {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('worker', { createScriptURL: () => path });
  return policy?.createScriptURL('') ?? path;
}
