import { describe, expect, it } from 'vitest';
import { isPublicAddress, publicLookup, requirePublicUrl } from './public-address';

describe('an address that a customer typed', () => {
  it.each([
    'http://example.com/hook',
    'https://localhost/x',
    'https://api.localhost/x',
    'https://printer.local/',
    'https://metadata.google.internal/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f.0.0.1/',
    'https://0.0.0.0/',
    'https://10.0.0.8/',
    'https://172.16.9.9/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a9fe:a9fe]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://user:pass@example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
  ])('%s is refused', (address) => {
    expect(() => requirePublicUrl(address, false)).toThrow();
  });

  it('on the public internet is taken', () => {
    expect(requirePublicUrl('https://hooks.example.com:8443/x?y=1', false).port).toBe('8443');
    expect(isPublicAddress('8.8.8.8')).toBe(true);
    expect(isPublicAddress('2606:4700::1111')).toBe(true);
  });

  it('whose name leads into the own network is refused when the connection is made', async () => {
    const answer = await new Promise((resolve) => {
      publicLookup('localhost', {}, (error) => resolve(error?.message));
    });
    expect(answer).toMatch(/not on the public internet/);
  });
});
