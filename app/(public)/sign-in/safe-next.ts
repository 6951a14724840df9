/** Where to go after sign-in: a path of our own, whatever the address says; "/" leads to the person's home. */
export function safeNext(wanted: string | string[] | undefined): string {
  if (typeof wanted !== 'string') return '/';
  try {
    const base = new URL('http://own.invalid');
    const target = new URL(wanted, base);
    if (target.origin !== base.origin || target.pathname.startsWith('/sign-in')) return '/';
    // A path such as "/.//evil.example" normalises to "//evil.example", which a browser reads as another host.
    if (target.pathname.startsWith('//')) return '/';
    return target.pathname + target.search;
  } catch {
    return '/';
  }
}
