import { useEffect } from 'react';
import { useRouter, useSearchParams } from 'next/navigation';

export function Leave() {
  const router = useRouter();
  const params = useSearchParams();
  useEffect(() => {
    // ruleid: javascript-redirect-from-location
    router.push(params.get('next'));
  }, []);
  return null;
}

const page = new URLSearchParams(location.search);
// ruleid: javascript-redirect-from-location
top.location.href = page.get('top');
// ruleid: javascript-redirect-from-location
self.location.replace(page.get('self'));
// ruleid: javascript-redirect-from-location
navigation.navigate(page.get('to'));
