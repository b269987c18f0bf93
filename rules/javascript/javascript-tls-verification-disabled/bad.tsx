import https from 'node:https';
import { renderToString } from 'react-dom/server';

export async function Page({ url }: { url: string }) {
  // ruleid: javascript-tls-verification-disabled
  const agent = new https.Agent({ rejectUnauthorized: false });
  //                                                  ^^^^^
  return <article>{renderToString(<Preview url={url} agent={agent} />)}</article>;
}

export function Preview({ url, agent }: { url: string; agent: https.Agent }) {
  // ruleid: javascript-tls-verification-disabled
  return <Frame source={url} options={{ agent, rejectUnauthorized: false }} />;
  //                                                               ^^^^^
}
