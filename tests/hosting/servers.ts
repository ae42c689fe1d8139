import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const place = resolve(import.meta.dirname, '../output/hosts');

/** A real server that serves a built site over HTTP/1.1 and, with TLS, over HTTP/2. */
export interface RealServer {
  name: string;
  /** Ports on loopback. */
  plain: number;
  secure: number;
  stop: () => void;
}

/** Returns a message about missing programs, or undefined if all are installed. */
export function missing(): string | undefined {
  const lacking = ['nginx', 'caddy', 'openssl'].filter(
    (binary) => spawnSync(binary, ['version']).error !== undefined,
  );
  return lacking.length === 0
    ? undefined
    : `Not installed: ${lacking.join(', ')}. apt-get install nginx libnginx-mod-http-brotli-static caddy openssl`;
}

/** Starts nginx and Caddy on a built site, with the configuration that the build has written. */
export async function startServers(dist: string, hosts: string): Promise<RealServer[]> {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const [certificate, key] = [join(place, 'certificate.pem'), join(place, 'key.pem')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '1',
      '-subj',
      '/CN=localhost',
      '-keyout',
      key,
      '-out',
      certificate,
    ],
    { stdio: 'ignore' },
  );
  const nginx = join(place, 'nginx.conf');
  writeFileSync(
    nginx,
    `include /etc/nginx/modules-enabled/*.conf;
daemon off; pid ${place}/nginx.pid; error_log ${place}/nginx.log;
events { worker_connections 2048; }
http {
  access_log off;
  client_body_temp_path ${place}/body; proxy_temp_path ${place}/proxy; fastcgi_temp_path ${place}/fastcgi;
  uwsgi_temp_path ${place}/uwsgi; scgi_temp_path ${place}/scgi;
  include ${hosts}/nginx-http.conf;
  server {
    listen 127.0.0.1:8401;
    listen 127.0.0.1:8402 ssl http2;
    ssl_certificate ${certificate}; ssl_certificate_key ${key};
    root ${dist};
    include ${hosts}/nginx-server.conf;
  }
}
`,
  );
  const caddy = join(place, 'Caddyfile');
  writeFileSync(
    caddy,
    `{
  auto_https off
  admin off
  http_port 8403
  https_port 8404
}
import ${hosts}/Caddyfile
http://127.0.0.1:8403 {
  import warta ${dist}
}
https://127.0.0.1:8404, https://localhost:8404 {
  tls ${certificate} ${key}
  import warta ${dist}
}
`,
  );
  const servers = [
    started('nginx', ['nginx', '-c', nginx, '-e', join(place, 'nginx.log')], 8401, 8402),
    started('caddy', ['caddy', 'run', '--config', caddy, '--adapter', 'caddyfile'], 8403, 8404),
  ];
  process.once('exit', () => {
    for (const { stop } of servers) stop();
  });
  for (const { plain } of servers) await waitForPort(plain);
  return servers;
}

function started(
  name: string,
  [binary = '', ...args]: string[],
  plain: number,
  secure: number,
): RealServer {
  const child = spawn(binary, args, {
    stdio: ['ignore', 'ignore', process.env['HOSTS_VERBOSE'] ? 'inherit' : 'ignore'],
    env: { ...process.env, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place },
  });
  return { name, plain, secure, stop: () => void child.kill('SIGTERM') };
}

/**
 * Waits until a server listens on a port of loopback.
 *
 * @throws Error if none does after 600 attempts
 */
export async function waitForPort(port: number): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (isOpen) return;
    await setTimeout(50);
  }
  throw new Error(`Nobody listens on port ${port}.`);
}
