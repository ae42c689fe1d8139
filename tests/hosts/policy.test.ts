import { expect, test } from 'vitest';
import { policyForHeader, policyForMeta, securityHeaders } from '../../src/hosts/policy.ts';

test('the policy allows nothing unsafe and nobody else', () => {
  expect(policyForHeader("'sha256-x'")).not.toMatch(/unsafe|https?:|\*|data:/);
});

test('the header says what the meta says, and who may frame us', () => {
  expect(policyForHeader("'sha256-x'")).toBe(
    `${policyForMeta("'sha256-x'")}; frame-ancestors 'none'`,
  );
});

test('the other usual headers are there', () => {
  expect(Object.keys(securityHeaders(''))).toEqual([
    'Content-Security-Policy',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
  ]);
});
