import { useEffect } from 'react';
import { useRouter, useSearchParams } from 'next/navigation';

export function Leave() {
  const router = useRouter();
  const params = useSearchParams();
  useEffect(() => {
    // ok: javascript-redirect-from-location
    router.push('/items/' + encodeURIComponent(params.get('id')));
    // ok: javascript-redirect-from-location
    router.replace(`/items?page=${params.get('page')}`);
  }, []);
  return null;
}

// ok: javascript-redirect-from-location
top.location.href = 'https://shop.example/';
