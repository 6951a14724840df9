'use client';
import { usePathname } from 'next/navigation';

/** Tells whether an entry of the navigation leads to the page on screen, or to one above it. */
export function useIsCurrent(): (href: string, exact: boolean) => boolean {
  const path = usePathname();
  return (href, exact) => path === href || (!exact && path.startsWith(`${href}/`));
}
