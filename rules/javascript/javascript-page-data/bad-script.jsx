import Script from 'next/script';
import { useRouter } from 'next/router';

export function Widget() {
  const router = useRouter();
  // ruleid: javascript-page-data-loaded
  return <Script src={router.query.widget} />;
}
