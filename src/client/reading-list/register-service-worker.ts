interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (address: string) => string };
}

/** Lets what answers without a network stand by, and waits until it does; its address is all that the policy `worker` ever gives out (Trusted Types, section 3.2). */
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
